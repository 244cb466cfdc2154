import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Condition, Logic } from '../../../forms/logic.js';
import { toCondition, toQuery } from './condition-query.js';

const name = fc.constantFrom('zone', 'surface', 'row.age', 'members', 'born');
const answer = name.map((found) => ({ var: found }));
const side: fc.Arbitrary<Logic> = fc.oneof(
  answer,
  answer.map((found) => ({ age: [found] })),
  fc.constant({ sum: [{ var: 'members.share' }] }),
  fc.constant({ count: [{ var: 'members' }] }),
  fc.constant({ days_between: [{ var: 'born' }, { today: [] }] }),
);
const constant = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
const sentence: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>=', 'contains'), side, fc.oneof(constant, side))
    .map(([operator, left, right]) => ({ [operator]: [left, right] })),
  fc.tuple(side, fc.array(constant)).map(([left, list]) => ({ in: [left, list] })),
  fc.tuple(fc.constantFrom('filled', 'empty'), answer).map(([operator, found]) => ({ [operator]: [found] })),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    sentence,
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { minLength: 2, maxLength: 4 }))
      .map(([joint, parts]) => ({ [joint]: parts })),
    tie('condition').map((inner) => ({ '!': [inner] })),
  ),
}));

describe('conditions as sentences', () => {
  it('say the same when they are written back', () => {
    fc.assert(
      fc.property(condition, (given) => {
        const query = toQuery(given);
        expect(query).not.toBeNull();
        expect(toCondition(query!)).toEqual(given);
      }),
    );
  });

  it('are understood with a single operand that stands alone', () => {
    const given = { '!': { filled: { var: 'email' } } };
    expect(toCondition(toQuery(given)!)).toEqual({ '!': [{ filled: [{ var: 'email' }] }] });
  });

  it.each<[string, Condition]>([
    ['an answer alone', { var: 'agreed' }],
    ['arithmetic', { '<=': [{ '+': [{ var: 'a' }, { var: 'b' }] }, { var: 'c' }] }],
    ['the constant first', { '<': ['18', { var: 'age' }] }],
    ['a word of another house', { some: [{ var: 'members' }, true] }],
    ['two words in one', { '==': [{ var: 'a' }, '1'], '!=': [{ var: 'b' }, '2'] }],
    ['a part that is not understood', { and: [{ filled: [{ var: 'a' }] }, { var: 'b' }] }],
    ['nothing to compare with', { '==': [{ var: 'a' }, null] }],
    ['a name from a prototype', { constructor: [{ var: 'a' }, '1'] }],
  ])('leave alone what they cannot say: %s', (_what, given) => {
    expect(toQuery(given)).toBeNull();
  });

  it('say nothing when nothing is asked', () => {
    expect(toCondition(toQuery(undefined)!)).toBeUndefined();
    expect(toCondition({ combinator: 'or', rules: [{ combinator: 'and', rules: [] }] })).toBeUndefined();
  });
});
