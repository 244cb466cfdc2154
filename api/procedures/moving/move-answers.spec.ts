import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers, Field, FormDefinition, Json } from '../../forms/index.js';
import { moveAnswers } from './move-answers.js';

const label = { fr: 'x', ar: 'س' };
const today = '2026-11-27';
const options = (values: readonly string[]) => ({ options: values.map((value) => ({ value, label })) });

describe('an application under another form', () => {
  const move = (before: object[], after: object[], answers: Answers) =>
    moveAnswers(
      { fields: before as unknown as Field[] },
      { fields: after as unknown as Field[] },
      answers,
      today,
    );
  const text = { kind: 'text', key: 'a', label };

  it.each<[string, object[], object[], Answers, Answers, string[]]>([
    ['keeps what has its place', [text], [text], { a: 'hello' }, { a: 'hello' }, []],
    ['sets aside the answer to a question that is gone', [text], [], { a: 'hello' }, {}, ['a']],
    [
      'keeps what is too long now: it can be shortened',
      [text],
      [{ ...text, settings: { maxLength: 2 } }],
      { a: 'hello' },
      { a: 'hello' },
      [],
    ],
    [
      'sets aside words where a number is wanted',
      [text],
      [{ ...text, kind: 'integer' }],
      { a: 'hello' },
      {},
      ['a'],
    ],
    [
      'sets aside a choice that is offered no more',
      [{ ...text, kind: 'select', settings: options(['x', 'y']) }],
      [{ ...text, kind: 'select', settings: options(['x']) }],
      { a: 'y' },
      {},
      ['a'],
    ],
    [
      'moves the rows of a group, and sets aside what a row has too much',
      [{ kind: 'group', key: 'g', label, fields: [text, { ...text, key: 'b' }] }],
      [{ kind: 'group', key: 'g', label, fields: [text] }],
      { g: [{ a: '1', b: '2' }, { a: '3' }] },
      { g: [{ a: '1' }, { a: '3' }] },
      ['g.0.b'],
    ],
    [
      'sets aside a whole group that is a group no more',
      [{ kind: 'group', key: 'a', label, fields: [text] }],
      [text],
      { a: [{ a: '1' }] },
      {},
      ['a'],
    ],
    [
      'does not let a formula write over what somebody wrote',
      [text],
      [{ kind: 'formula', key: 'a', label, settings: { formula: 1 } }],
      { a: '5' },
      {},
      ['a'],
    ],
  ])('%s', (_name, before, after, answers, kept, aside) => {
    const moved = move(before, after, answers);
    expect(moved.answers).toEqual(kept);
    expect(moved.setAside.map(({ path }) => path.join('.'))).toEqual(aside);
  });

  const leaf: fc.Arbitrary<object> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('text', 'long_text', 'integer', 'decimal', 'money', 'yes_no', 'date', 'heading'),
    }),
    fc.record({
      kind: fc.constantFrom('select', 'multi_select'),
      settings: fc.subarray(['one', 'two', 'three'], { minLength: 1 }).map(options),
    }),
    fc.constant({ kind: 'formula', settings: { formula: '1' } }),
  );
  const named = (kinds: fc.Arbitrary<object>, keys: readonly string[]) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...keys), kinds), {
        selector: ([key]) => key,
        maxLength: keys.length,
      })
      .map((fields) => fields.map(([key, more]) => ({ key, label, ...more })));
  const group = named(leaf, ['p', 'q', 'r']).map((fields) => ({ kind: 'group', fields }));
  const form = named(fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: group }), [
    'a',
    'b',
    'c',
    'd',
  ]).map((fields) => ({ fields }) as unknown as FormDefinition);
  const value = fc.constantFrom<Json>(
    'one',
    'three',
    '12',
    '12.50',
    7,
    true,
    '2026-01-01',
    ['one', 'two'],
    '',
  );
  const row = fc.dictionary(fc.constantFrom('p', 'q', 'r', 'unknown'), value);
  const answers = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'unknown'),
    fc.oneof(value, fc.array(row, { maxLength: 3 }) as fc.Arbitrary<Json>),
  ) as fc.Arbitrary<Answers>;

  /** Every answer with its place, rows taken apart. */
  const leaves = (given: Answers, path: readonly (string | number)[] = []): string[] =>
    Object.entries(given).flatMap(([key, answer]) =>
      isRows(answer) && answer.length > 0
        ? answer.flatMap((each, at) => leaves(each, [...path, key, at]))
        : [JSON.stringify([...path, key, answer])],
    );
  const isRows = (answer: Json): answer is Answers[] =>
    Array.isArray(answer) &&
    answer.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each));

  it('loses no answer: 3,000 random pairs of revisions with random answers', () => {
    fc.assert(
      fc.property(form, form, answers, (before, after, given) => {
        const moved = moveAnswers(before, after, given, today);
        const aside = moved.setAside.flatMap(({ path, value: kept }) =>
          leaves({ [path.at(-1)!]: kept }, path.slice(0, -1)),
        );
        expect([...leaves(moved.answers), ...aside].sort()).toEqual(leaves(given).sort());
      }),
      { numRuns: 3_000 },
    );
  });

  it('moved to the same form, changes nothing that the form asks', () => {
    fc.assert(
      fc.property(form, answers, (same, given) => {
        const once = moveAnswers(same, same, given, today);
        expect(moveAnswers(same, same, once.answers, today)).toEqual({ answers: once.answers, setAside: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});
