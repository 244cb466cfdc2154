import { describe, expect, it } from '@jest/globals';
import type { TimeLimit } from '../core/definition.js';
import { readAmount, readWhole } from './numbers.js';
import { proposedLabel, withNumbers } from './time-limit-words.js';

describe('a time limit in words', () => {
  it.each([
    [{ days: 60, unit: 'CALENDAR' }, '60 jours', '60 يوما'],
    [{ days: 1, unit: 'CALENDAR' }, '1 jour', 'يوم واحد'],
    [{ days: 2, unit: 'WORKING' }, '2 jours ouvrables', 'يوما عمل'],
    [{ days: 3, unit: 'WORKING' }, '3 jours ouvrables', '3 أيام عمل'],
    [{ days: 100, unit: 'CALENDAR' }, '100 jours', '100 يوم'],
    [
      { days: 20, unit: 'WORKING', extensionDays: 20 },
      '20 jours ouvrables, prorogeables une fois de 20 jours',
      '20 يوم عمل قابلة للتمديد مرة واحدة لمدة 20 يوما',
    ],
    [
      { days: 1, unit: 'CALENDAR', extensionDays: 2 },
      '1 jour, prorogeable une fois de 2 jours',
      'يوم واحد قابل للتمديد مرة واحدة لمدة يومين',
    ],
  ] as const)('%j', (numbers, fr, ar) => {
    expect(proposedLabel(numbers)).toEqual({ fr, ar });
  });

  it('the proposal follows the numbers, what somebody wrote does not', () => {
    const limit: TimeLimit = {
      days: 60,
      unit: 'CALENDAR',
      extensionDays: 30,
      label: {
        fr: 'Deux mois',
        ar: proposedLabel({ days: 60, unit: 'CALENDAR', extensionDays: 30 }).ar,
        en: 'x',
      },
      certainty: 'SURE',
    };
    expect(withNumbers(limit, { days: 30, unit: 'CALENDAR' })).toEqual({
      days: 30,
      unit: 'CALENDAR',
      label: { fr: 'Deux mois', ar: '30 يوما', en: 'x' },
      certainty: 'SURE',
    });
  });
});

describe('numbers as one types them', () => {
  it.each([
    ['60', '60.00'],
    ['60,5', '60.50'],
    ['1 200.00', '1200.00'],
    ['٦٠', '60.00'],
    ['0', '0.00'],
    ['', undefined],
    ['-3', null],
    ['1,234', null],
    ['gratuit', null],
  ])('%s dirhams', (typed, amount) => expect(readAmount(typed)).toBe(amount));

  it.each([
    ['30', 30],
    ['', undefined],
    ['0', null],
    ['3651', null],
    ['2.5', null],
  ])('%s days', (typed, days) => expect(readWhole(typed, 1, 3650)).toBe(days));
});
