import { describe, expect, it } from '@jest/globals';
import { formMessages } from '../messages.js';
import { checkFormDefinition } from './check-form-definition.js';

const label = { fr: 'x' };
const text = (key: string, more: object = {}) => ({ kind: 'text', key, label, ...more });
const select = (key: string, more: object = {}) => ({
  kind: 'select',
  key,
  label,
  settings: {
    options: [
      { value: 'a', label },
      { value: 'b', label },
    ],
  },
  ...more,
});
const group = (fields: object[], more: object = {}) => ({ kind: 'group', key: 'g', label, fields, ...more });
const formula = (logic: unknown) => ({ kind: 'formula', key: 'sum', label, settings: { formula: logic } });
const deep = (levels: number): object => (levels === 0 ? { var: 'a' } : { '!': [deep(levels - 1)] });
const told = (definition: unknown) =>
  checkFormDefinition(definition).map(
    ({ culprit, code, path }) => `${culprit}: ${code} at ${path.join('.')}`,
  );
const fields = (...all: object[]) => told({ fields: all });

describe('a form definition', () => {
  const table: [string, string[], string[]][] = [
    ['is an object', told('x'), ['null: form.definition.shape at ']],
    ['has fields', told({}), ['null: form.definition.shape at ']],
    ['knows no other words', told({ fields: [], extra: 1 }), ['null: form.definition.shape at ']],
    [
      'takes no prototype names as words',
      told(JSON.parse('{"fields":[],"__proto__":{}}')),
      ['null: form.bad_characters at '],
    ],
    [
      'has fields of known kinds',
      fields({ kind: 'magic', key: 'a', label }),
      ['a: form.definition.shape at fields.0.kind'],
    ],
    ['has keys of letters', fields(text('a-b')), ['a-b: form.definition.shape at fields.0.key']],
    [
      'has no keys of prototypes',
      fields(text('constructor')),
      ['constructor: form.definition.key_reserved at fields.0.key'],
    ],
    ['keeps the word row', fields(text('row')), ['row: form.definition.key_reserved at fields.0.key']],
    ['has each key once', fields(text('a'), text('a')), ['a: form.definition.key_repeated at fields.1.key']],
    ['lets groups repeat outer keys', fields(text('a'), group([text('a')])), []],
    [
      'has each key once in a group',
      fields(group([text('a'), text('a')])),
      ['g.a: form.definition.key_repeated at fields.0.fields.1.key'],
    ],
    [
      'has labels',
      fields({ kind: 'text', key: 'a', label: {} }),
      ['a: form.definition.shape at fields.0.label'],
    ],
    [
      'has settings that the kind knows',
      fields(text('a', { settings: { colour: 'red' } })),
      ['a: form.definition.shape at fields.0.settings'],
    ],
    [
      'has the settings that the kind needs',
      fields({ kind: 'select', key: 'a', label }),
      ['a: form.definition.shape at fields.0.settings'],
    ],
    [
      'has lengths in order',
      fields(text('a', { settings: { minLength: 9, maxLength: 2 } })),
      ['a: form.definition.least_above_most at fields.0.settings'],
    ],
    [
      'has each option once',
      fields(
        select('a', {
          settings: {
            options: [
              { value: 'a', label },
              { value: 'a', label },
            ],
          },
        }),
      ),
      ['a: form.definition.option_repeated at fields.0.settings'],
    ],
    [
      'holds no groups in groups',
      fields(group([group([text('a')])])),
      ['g.g: form.definition.not_in_group at fields.0.fields.0.kind'],
    ],
    ['has groups with fields', fields(group([])), ['g: form.definition.shape at fields.0.fields']],
    [
      'requires nothing of a heading',
      fields({ kind: 'heading', key: 'h', label, required: true }),
      ['h: form.definition.cannot_be_required at fields.0.required'],
    ],
    [
      'speaks of fields that exist',
      fields(text('a', { visible: { filled: [{ var: 'b' }] } })),
      ['a: form.definition.unknown_field at fields.0.visible'],
    ],
    [
      'speaks of earlier fields',
      fields(text('a', { visible: { filled: [{ var: 'b' }] } }), text('b')),
      ['a: form.definition.later_field at fields.0.visible'],
    ],
    [
      'speaks not of itself',
      fields(formula({ '+': [{ var: 'sum' }, 1] })),
      ['sum: form.definition.later_field at fields.0.settings.formula'],
    ],
    [
      'has no circles of formulas',
      fields(
        { ...formula({ '+': [{ var: 'b' }, 1] }), key: 'a' },
        { ...formula({ '+': [{ var: 'a' }, 1] }), key: 'b' },
      ),
      ['a: form.definition.later_field at fields.0.settings.formula'],
    ],
    [
      'speaks of its row only in a group',
      fields(text('a'), text('b', { visible: { filled: [{ var: 'row.a' }] } })),
      ['b: form.definition.unknown_field at fields.1.visible'],
    ],
    [
      'speaks of earlier fields of the row',
      fields(group([text('a'), text('b', { required: { filled: [{ var: 'row.a' }] } })])),
      [],
    ],
    [
      'speaks of no later field of the row',
      fields(group([text('a', { visible: { filled: [{ var: 'row.b' }] } }), text('b')])),
      ['g.a: form.definition.later_field at fields.0.fields.0.visible'],
    ],
    [
      'uses known operators',
      fields(text('a'), text('b', { visible: { constructor: [{ var: 'a' }] } })),
      ['null: form.bad_characters at '],
    ],
    [
      'uses no operators of other dialects',
      fields(text('a'), text('b', { visible: { cat: [{ var: 'a' }] } })),
      ['b: form.definition.unknown_operator at fields.1.visible'],
    ],
    [
      'has one operator an object',
      fields(text('a'), text('b', { visible: { and: [{ filled: [{ var: 'a' }], empty: [{ var: 'a' }] }] } })),
      ['b: form.definition.unknown_operator at fields.1.visible'],
    ],
    [
      'gives operators what they take',
      fields(text('a'), text('b', { visible: { '==': [{ var: 'a' }] } })),
      ['b: form.definition.operand_count at fields.1.visible'],
    ],
    [
      'has conditions that are yes or no',
      fields(text('a'), text('b', { visible: { '+': ['1', '2'] } })),
      ['b: form.definition.operand_type at fields.1.visible'],
    ],
    [
      'counts with numbers',
      fields(text('a'), formula({ '+': [{ var: 'a' }, 1] })),
      ['sum: form.definition.operand_type at fields.1.settings.formula'],
    ],
    [
      'orders no texts',
      fields(text('a'), text('b', { visible: { '<': [{ var: 'a' }, '2026-01-01'] } })),
      ['b: form.definition.operand_type at fields.1.visible'],
    ],
    [
      'compares like with like',
      fields({ kind: 'integer', key: 'a', label }, text('b', { visible: { '==': [{ var: 'a' }, 'x'] } })),
      ['b: form.definition.not_comparable at fields.1.visible'],
    ],
    [
      'compares with options that are offered',
      fields(select('a'), text('b', { visible: { in: [{ var: 'a' }, ['a', 'z']] } })),
      ['b: form.definition.unknown_option at fields.1.visible'],
    ],
    [
      'is not too deep',
      fields(text('a'), text('b', { visible: deep(13) })),
      ['b: form.definition.too_deep at fields.1.visible'],
    ],
    [
      'sums columns of numbers',
      fields(group([text('t')]), formula({ sum: [{ var: 'g.t' }] })),
      ['sum: form.definition.operand_type at fields.1.settings.formula'],
    ],
    [
      'links to an earlier choice',
      fields(text('a'), {
        kind: 'linked_select',
        key: 'l',
        label,
        settings: { parent: 'a', options: [{ value: 'x', label, under: ['a'] }] },
      }),
      ['l: form.definition.no_parent at fields.1.settings.parent'],
    ],
    [
      'links under options that exist',
      fields(select('a'), {
        kind: 'linked_select',
        key: 'l',
        label,
        settings: { parent: 'a', options: [{ value: 'x', label, under: ['z'] }] },
      }),
      ['l: form.definition.unknown_option at fields.1.settings.options.0.under'],
    ],
    [
      'has rules that show their message somewhere',
      told({
        fields: [text('a')],
        rules: [{ key: 'r', holds: { filled: [{ var: 'a' }] }, message: label, at: 'z' }],
      }),
      ['r: form.definition.unknown_field at rules.0.at'],
    ],
  ];
  it.each(table.map(([name, found, expected]) => ({ name, found, expected })))(
    '$name',
    ({ found, expected }) => {
      expect(found).toEqual(expected);
    },
  );

  it('says everything in three languages', () => {
    const codes = table.flatMap(([, found]) => found.map((line) => / (form\.\S+) at/.exec(line)![1]!));
    expect(codes.filter((code) => !formMessages[code])).toEqual([]);
  });
});
