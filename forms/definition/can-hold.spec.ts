import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field, FormDefinition } from '../form-definition.js';
import { holdsFor } from '../kept-answers.js';
import type { Condition } from '../logic.js';
import { canHold } from './can-hold.js';

const label = { fr: 'x' };
const today = '2026-11-27';
const form = (...fields: object[]) => ({ fields: fields as unknown as Field[] });
const is = (key: string, value: unknown): Condition => ({ '==': [{ var: key }, value as string] });
const select = (key: string, more: object = {}) => ({
  kind: 'select',
  key,
  label,
  settings: { options: ['a', 'b', 'c'].map((value) => ({ value, label })) },
  ...more,
});
const number = (key: string, more: object = {}) => ({ kind: 'integer', key, label, ...more });

describe('whether a condition can hold', () => {
  it.each<[string, boolean, Condition, FormDefinition]>([
    ['one choice', true, is('s', 'a'), form(select('s'))],
    ['a choice that is not offered', false, is('s', 'z'), form(select('s'))],
    ['two choices at once', false, { and: [is('s', 'a'), is('s', 'b')] }, form(select('s'))],
    [
      'a number within its limits',
      true,
      { '>': [{ var: 'n' }, 5] },
      form(number('n', { settings: { maximum: 6 } })),
    ],
    [
      'a number beyond its limits',
      false,
      { '>': [{ var: 'n' }, 6] },
      form(number('n', { settings: { maximum: 6 } })),
    ],
    [
      'a gap between two numbers',
      false,
      { and: [{ '>': [{ var: 'n' }, 5] }, { '<': [{ var: 'n' }, 6] }] },
      form(number('n')),
    ],
    [
      'a field that is shown only where the condition fails',
      false,
      { and: [is('s', 'a'), { filled: [{ var: 'n' }] }] },
      form(select('s'), number('n', { visible: is('s', 'b') })),
    ],
    [
      'a field in a section that is hidden',
      false,
      { and: [is('s', 'a'), is('t', 'a')] },
      form(select('s'), { kind: 'heading', key: 'h', label, visible: is('s', 'b') }, select('t')),
    ],
    [
      'an answer and none',
      false,
      { and: [{ filled: [{ var: 's' }] }, { empty: [{ var: 's' }] }] },
      form(select('s')),
    ],
    ['what it does not understand', true, { '>': [{ var: 'n' }, { '+': [1, 2] }] }, form(number('n'))],
    ['what it does not know', true, is('date', '2026-01-01'), form({ kind: 'date', key: 'date', label })],
  ])('%s', (_name, expected, condition, definition) => {
    expect(canHold(condition, definition, today)).toBe(expected);
  });

  const value = fc.constantFrom('a', 'b', 'c');
  const whole = fc.integer({ min: -3, max: 12 });
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc
      .tuple(fc.constantFrom('==', '!='), fc.constantFrom('s', 't'), value)
      .map(([operator, key, constant]): Condition => ({ [operator]: [{ var: key }, constant] })),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '=='), whole)
      .map(([operator, constant]): Condition => ({ [operator]: [{ var: 'n' }, constant] })),
    fc
      .tuple(fc.constantFrom('filled', 'empty'), fc.constantFrom('s', 't', 'n'))
      .map(([operator, key]): Condition => ({ [operator]: [{ var: key }] })),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ and: all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ or: any })),
      tie('condition').map((inner): Condition => ({ '!': [inner] })),
    ),
  }));

  it('is said to be impossible only where no answers make it hold: 1,000 random conditions, all answers tried', () => {
    let impossible = 0;
    fc.assert(
      fc.property(condition, leaf, (asked, shown) => {
        const definition = form(
          select('s'),
          number('n', { settings: { minimum: 0, maximum: 9 } }),
          select('t', { visible: shown }),
        );
        const choices = [null, 'a', 'b', 'c'];
        const numbers = [null, ...Array.from({ length: 10 }, (_, at) => at)];
        const found = choices.some((s) =>
          numbers.some((n) =>
            choices.some((t) => holdsFor(asked, { definition, answers: { s, n, t }, today })),
          ),
        );
        const said = canHold(asked, definition, today);
        if (!said) impossible++;
        // It may give up where there is too much to try; it never errs.
        if (!said) expect(found).toBe(false);
      }),
      { numRuns: 1_000 },
    );
    expect(impossible).toBeGreaterThan(20);
  });
});
