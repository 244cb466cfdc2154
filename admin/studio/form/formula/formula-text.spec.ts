import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../../../../forms/form-definition.js';
import type { Logic } from '../../../../forms/logic.js';
import type { Language } from '../../../languages/language.js';
import { formulaNames } from './formula-names.js';
import { parseFormula } from './formula-parser.js';
import { formulaText } from './formula-text.js';

// Labels are said in the language of the page.
beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'fr' } } });
});

const field = (name: string, fr: string, more: object = { kind: 'decimal' }) => ({
  name,
  field: { key: name.replace('row.', ''), label: { fr }, ...more } as Field,
});
const fields = [
  field('surface', 'Superficie [m²]'),
  field('rate', 'Tarif'),
  field('row.rate', 'Tarif'),
  field('agreed', 'D’accord ?', { kind: 'yes_no' }),
  field('born', 'Né le', { kind: 'date' }),
  field('zone', 'Zone', {
    kind: 'select',
    settings: {
      options: [
        { value: 'a', label: { fr: 'Zone "A"' } },
        { value: '2', label: { fr: 'Deux' } },
        { value: 'b1', label: { fr: 'Même' } },
        { value: 'b2', label: { fr: 'Même' } },
      ],
    },
  }),
  field('lines', 'Lignes', {
    kind: 'group',
    fields: [{ kind: 'money', key: 'amount', label: { fr: 'Montant' } }],
  }),
];
const names = () => formulaNames(fields);

const number = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([units, cents]) => (cents === null ? String(units) : `${units}.${cents}`));
const { formula } = fc.letrec<{ formula: Logic; truth: Logic }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number,
    fc.constantFrom<Logic>(
      { var: 'surface' },
      { var: 'rate' },
      { var: 'row.rate' },
      { sum: [{ var: 'lines.amount' }] },
      { count: [{ var: 'lines' }] },
      { age: [{ var: 'born' }] },
      { days_between: [{ var: 'born' }, { today: [] }] },
    ),
    fc
      .tuple(
        fc.constantFrom('+', '*', 'min', 'max'),
        fc.array(tie('formula'), { minLength: 2, maxLength: 4 }),
      )
      .map(([symbol, parts]) => ({ [symbol]: parts as Logic[] })),
    fc
      .tuple(fc.constantFrom('-', '/'), tie('formula'), tie('formula'))
      .map(([symbol, ...parts]) => ({ [symbol]: parts as Logic[] })),
    fc.tuple(tie('formula'), fc.integer({ min: 0, max: 6 })).map((parts) => ({ round: parts as Logic[] })),
    fc
      .tuple(tie('truth'), tie('formula'), tie('truth'), tie('formula'), tie('formula'))
      .map((parts) => ({ if: parts as Logic[] })),
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Logic>(
      { var: 'agreed' },
      { '==': [{ var: 'agreed' }, false] },
      { '==': [{ var: 'zone' }, 'a'] },
      { '!=': [{ var: 'zone' }, '2'] },
      { in: [{ var: 'zone' }, ['a', 'b1', 'b2', 'gone']] },
      { '<': [{ var: 'born' }, '2026-01-31'] },
      { filled: [{ var: 'lines' }] },
    ),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('formula'), tie('formula'))
      .map(([symbol, ...parts]) => ({ [symbol]: parts as Logic[] })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('truth'), { minLength: 2, maxLength: 3 }))
      .map(([symbol, parts]) => ({ [symbol]: parts as Logic[] })),
    tie('truth').map((inner) => ({ '!': [inner as Logic] })),
  ),
}));

describe('a formula as text', () => {
  it('is read back as it was, in every language', () => {
    fc.assert(
      fc.property(formula, fc.constantFrom<Language>('fr', 'ar', 'en'), (given, language) => {
        const text = formulaText(given, names(), language);
        expect(text).not.toBeNull();
        expect({ text, ...parseFormula(text!, names()) }).toEqual({ text, formula: given });
      }),
    );
  });

  it('reads as people write', () => {
    const given: Logic = {
      '*': [{ var: 'surface' }, { if: [{ '==': [{ var: 'zone' }, 'a'] }, '60.5', '40'] }],
    };
    expect(formulaText(given, names(), 'fr')).toBe('[Superficie m²] × si([Zone] = "Zone ""A""" ; 60.5 ; 40)');
    expect(parseFormula('[superficie m²]*SI( [zone]="Zone ""A""";60,5;40 )', names())).toEqual({
      formula: given,
    });
  });

  it('goes on from left to right', () => {
    expect(parseFormula('1 - 2 + 3 + 4 × 5 ÷ 6', names())).toEqual({
      formula: { '+': [{ '-': ['1', '2'] }, '3', { '/': [{ '*': ['4', '5'] }, '6'] }] },
    });
  });

  it.each([
    ['', 'unfinished', ''],
    ['2 ×', 'unfinished', ''],
    ['(2 + 3', 'missing', ')'],
    ['[Inconnu] + 1', 'unknownField', 'Inconnu'],
    ['surface × 2', 'unknownWord', 'surface'],
    ['2 3', 'unexpected', '3'],
    ['2 % 3', 'unreadable', '% 3'],
    ['arrondi([Tarif (rate)])', 'digits', ''],
    ['[Zone] parmi ([Zone])', 'list', ''],
  ])('that is none says why: %s', (text, code, what) => {
    expect(parseFormula(text, names())).toEqual({ problem: { code, what } });
  });

  it('is left alone when it has no words here', () => {
    expect(formulaText({ cat: ['a', 'b'] }, names(), 'fr')).toBeNull();
    expect(formulaText({ '+': [null, '1'] }, names(), 'fr')).toBeNull();
  });
});
