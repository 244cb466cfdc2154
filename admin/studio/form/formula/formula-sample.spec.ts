import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../../../forms/form-definition.js';
import type { Logic } from '../../../../forms/logic.js';
import { computed } from './formula-sample.js';
import type { FormulaNames } from './formula-names.js';

const field = { key: 'x', kind: 'decimal', label: {} } as Field;
const names: FormulaNames = [
  { name: 'surface', label: 'S', type: 'number', field },
  { name: 'row.part', label: 'P', type: 'number', field },
  { name: 'zone', label: 'Z', type: 'text', field },
  { name: 'lines', label: 'L', type: 'rows', field },
  { name: 'lines.amount', label: 'L › A', type: 'column', field },
];
const today = '2026-11-27';

describe('a formula tried out', () => {
  it.each<[Logic, Record<string, string>, string | null]>([
    [{ '*': [{ var: 'surface' }, { var: 'row.part' }] }, { surface: '2,5', 'row.part': '3' }, '7.50'],
    [{ if: [{ '==': [{ var: 'zone' }, 'a'] }, '60', '40'] }, { zone: 'a' }, '60.00'],
    [{ sum: [{ var: 'lines.amount' }] }, { 'lines.amount': '1 ; 2,5 ; 3' }, '6.50'],
    [{ '/': [{ sum: [{ var: 'lines.amount' }] }, { count: [{ var: 'lines' }] }] }, {}, '15.00'],
    [{ '/': [{ var: 'surface' }, '0'] }, {}, null],
    [{ '+': [{ var: 'surface' }, '1'] }, { surface: '' }, null],
  ])('gives what the engine gives: %j', (formula, sample, result) => {
    expect(computed(formula, names, new Map(Object.entries(sample)), today, 2)).toBe(result);
  });
});
