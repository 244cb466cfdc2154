import { describe, expect, it } from '@jest/globals';
import { answersFrom, checkAnswers } from './check-answers.js';
import type { Field, FormDefinition } from './form-definition.js';
import { computeFor, holdsFor, outsideLogicFaults } from './kept-answers.js';
import { neededFacts } from './needed-facts.js';
import { sampleFacts, uuids } from './testing/sample-facts.js';

const label = { fr: 'Champ', ar: 'خانة' };
const submit = { mode: 'submit', facts: sampleFacts, today: '2026-11-23' } as const;
const draft = { ...submit, mode: 'draft' } as const;
const text = (key: string, more: Partial<Field> = {}): Field =>
  ({ kind: 'text', key, label, ...more }) as Field;
const form = (...fields: Field[]): FormDefinition => ({ fields });
const codes = (problems: readonly { path: readonly unknown[]; code: string }[]) =>
  problems.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('a hidden field', () => {
  const asked = form(
    { kind: 'yes_no', key: 'urgent', label },
    { kind: 'heading', key: 'why', label, visible: { '==': [{ var: 'urgent' }, true] } },
    text('reason', { required: true }),
    { kind: 'email', key: 'mail', label },
    text('detail', { visible: { filled: [{ var: 'reason' }] } }),
  );

  it('is not asked, and left out when submitted, even when it is wrong', () => {
    const answers = { urgent: false, reason: 'x', mail: 'wrong@', detail: 'y' };
    expect(checkAnswers(asked, answers, submit)).toEqual({
      answers: { urgent: false },
      problems: [],
      hints: [],
    });
  });

  it('keeps its answer in a draft', () => {
    const answers = { urgent: false, reason: 'x', mail: 'wrong@' };
    expect(checkAnswers(asked, answers, draft)).toEqual({ answers, problems: [], hints: [] });
  });

  it('counts as not answered for other conditions', () => {
    const { answers } = checkAnswers(asked, { reason: 'x', detail: 'y' }, submit);
    expect(answers).toEqual({});
  });

  it('still has the right JSON type', () => {
    expect(codes(checkAnswers(asked, { reason: 3 }, submit).problems)).toEqual([
      'answers.reason form.not_text',
    ]);
  });
});

describe('a draft', () => {
  const asked = form(
    text('name', { required: true }),
    { kind: 'cin', key: 'cin', label },
    { kind: 'date', key: 'born', label },
  );

  it('keeps what is not right yet and hints at it', () => {
    const { answers, problems, hints } = checkAnswers(asked, { cin: 'ab', born: '2026-' }, draft);
    expect(answers).toEqual({ cin: 'ab', born: '2026-' });
    expect(problems).toEqual([]);
    expect(codes(hints)).toEqual([
      'answers.name form.required',
      'answers.cin form.not_cin',
      'answers.born form.not_date',
    ]);
  });

  it.each([
    ['NUL', 'a\u0000'],
    ['half a surrogate pair', '\udfff'],
    ['a prototype name', JSON.parse('{"__proto__":{"admin":true}}')],
    ['a constructor', { a: { constructor: 1 } }],
    ['NaN', NaN],
    ['infinity', [Infinity]],
    ['ten million characters', 'x'.repeat(10_000_000)],
    ['a depth of a thousand', JSON.parse('['.repeat(1000) + ']'.repeat(1000))],
    ['a hundred thousand items', Array(100_000).fill(0)],
  ])('does not keep %s', (_, value) => {
    const { answers, problems } = checkAnswers(asked, { cin: value }, draft);
    expect(problems).toHaveLength(1);
    expect(answers).toEqual({});
    expect(checkAnswers(asked, { cin: value }, submit).problems.length).toBeGreaterThan(0);
  });
});

describe('unknown keys', () => {
  it.each(['__proto__', 'constructor', 'toString', 'stranger', 'name.x', ''])(
    'such as "%s" are refused',
    (key) => {
      const answers = JSON.parse(`{${JSON.stringify(key)}:"x","name":"Amina"}`) as object;
      for (const options of [draft, submit])
        expect(checkAnswers(form(text('name')), answers, options)).toEqual({
          answers: { name: 'Amina' },
          problems: [{ path: ['answers', key], code: 'form.unknown_key' }],
          hints: [],
        });
    },
  );

  it('come through the list of the API no other way', () => {
    const answers = answersFrom([
      { field: '__proto__', value: { admin: true } },
      { field: 'name', value: 'Amina' },
    ]);
    expect(codes(checkAnswers(form(text('name')), answers, submit).problems)).toEqual([
      'answers.__proto__ form.unknown_key',
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('in great numbers make a short list', () => {
    const answers = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, 1]));
    expect(checkAnswers(form(), answers, submit).problems).toHaveLength(50);
  });
});

describe('a repeatable group', () => {
  const asked = form({
    kind: 'group',
    key: 'members',
    label,
    required: true,
    settings: { minimum: 2, maximum: 3 },
    fields: [
      {
        kind: 'select',
        key: 'role',
        label,
        required: true,
        settings: {
          options: [
            { value: 'head', label },
            { value: 'member', label },
          ],
        },
      },
      { kind: 'phone', key: 'phone', label, required: { '==': [{ var: 'row.role' }, 'head'] } },
      { kind: 'date', key: 'from', label },
      { kind: 'date', key: 'to', label },
    ],
    rules: [
      {
        key: 'order',
        holds: { '<=': [{ var: 'row.from' }, { var: 'row.to' }] },
        message: { fr: 'Fin avant début', ar: 'النهاية قبل البداية' },
        at: 'to',
      },
    ],
  });
  const told = (members: unknown) => codes(checkAnswers(asked, { members }, submit).problems);
  const member = { role: 'member' };

  it('asks row by row', () => {
    expect(told([{ role: 'head' }, { role: 'member' }])).toEqual(['answers.members.0.phone form.required']);
    expect(told([member, { role: 'member', from: '2026-02-01', to: '2026-01-01' }])).toEqual([
      'answers.members.1.to form.rule',
    ]);
    expect(told([member, { role: 'member', from: '2026-02-01' }])).toEqual([]);
  });

  it('says the rule in the reader’s language', () => {
    const members = [member, { role: 'member', from: '2026-02-01', to: '2026-01-01' }];
    const [problem] = checkAnswers(asked, { members }, { ...submit, language: 'ar' }).problems;
    expect(problem?.params).toEqual({ label: 'خانة', rule: 'order', message: 'النهاية قبل البداية' });
  });

  it('has rows of its own keys, and as many as asked', () => {
    expect(told(undefined)).toEqual(['answers.members form.required']);
    expect(told([])).toEqual(['answers.members form.required']);
    expect(told([member])).toEqual(['answers.members form.too_few']);
    expect(told([member, member, member, member])).toEqual(['answers.members form.too_many']);
    expect(told([member, { ...member, stranger: 1 }])).toEqual([
      'answers.members.1.stranger form.unknown_key',
    ]);
    expect(told([member, null])).toEqual(['answers.members.1 form.not_object']);
    expect(told({ 0: member })).toEqual(['answers.members form.not_list']);
    expect(told(Array(500).fill(member))).toEqual(['answers.members form.too_many']);
  });
});

describe('a linked select', () => {
  const province = {
    kind: 'select',
    key: 'province',
    label,
    settings: {
      other: true,
      options: [
        { value: 'zagora', label },
        { value: 'midelt', label },
      ],
    },
  } as const;
  const asked = form(province, {
    kind: 'linked_select',
    key: 'cercle',
    label,
    required: true,
    settings: { parent: 'province', options: [{ value: 'agdz', label, under: ['zagora'] }] },
  });

  it.each([
    [{ province: 'zagora', cercle: 'agdz' }, []],
    [{ province: 'zagora' }, ['answers.cercle form.required']],
    [{ province: 'midelt' }, []],
    [{ province: { other: 'Figuig' }, cercle: 'agdz' }, []],
    [{}, []],
  ])('in %j', (answers, expected) => {
    expect(codes(checkAnswers(asked, answers, submit).problems)).toEqual(expected);
  });
});

describe('a formula', () => {
  const asked = form(
    { kind: 'decimal', key: 'surface', label },
    {
      kind: 'select',
      key: 'zone',
      label,
      settings: {
        options: [
          { value: 'centre', label },
          { value: 'outside', label },
        ],
      },
    },
    {
      kind: 'formula',
      key: 'fee',
      label,
      settings: {
        formula: {
          '*': [{ var: 'surface' }, { if: [{ '==': [{ var: 'zone' }, 'centre'] }, '0.1', '0.07'] }],
        },
      },
    },
  );

  it('is exact, whatever the caller sends', () => {
    const { answers } = checkAnswers(asked, { surface: '0,3', zone: 'centre', fee: '0' }, submit);
    expect(answers).toEqual({ surface: '0.3', zone: 'centre', fee: '0.03' });
  });

  it('is not answered while an answer is missing', () => {
    expect(checkAnswers(asked, { zone: 'centre' }, submit).answers).toEqual({ zone: 'centre' });
  });

  it('can stand outside the form', () => {
    const kept = { definition: asked, answers: { surface: '12.5', zone: 'outside' }, today: '2026-11-23' };
    expect(computeFor({ '*': [{ var: 'surface' }, 20] }, kept)).toBe('250.00');
    expect(computeFor({ '*': [{ var: 'missing' }, 20] }, kept)).toBeNull();
    expect(computeFor({ if: [{ '==': [{ var: 'zone' }, 'centre'] }, '60', '40'] }, kept)).toBe('40.00');
    expect(computeFor('12.5', kept)).toBe('12.50');
    expect(holdsFor({ '==': [{ var: 'zone' }, 'outside'] }, kept)).toBe(true);
    expect(outsideLogicFaults(asked, { '==': [{ var: 'zone' }, 'sea'] }, 'truth')).toEqual([
      { code: 'form.definition.unknown_option', params: { field: 'zone', value: 'sea' } },
    ]);
  });
});

describe('the facts that answers need', () => {
  it('are named once each, rows included', () => {
    const asked = form(
      { kind: 'commune', key: 'commune', label },
      { kind: 'attachment', key: 'papers', label },
      {
        kind: 'group',
        key: 'g',
        label,
        fields: [
          { kind: 'lookup', key: 'sector', label, settings: { list: 'sectors' } },
          { kind: 'commune', key: 'c', label },
        ],
      },
      { kind: 'application_link', key: 'earlier', label },
    );
    const answers = {
      commune: '08.587.01.05',
      papers: [uuids.pdf, uuids.pdf, 'x'],
      g: [{ sector: 'agri', c: '08.587.01.05' }, { sector: 'agri' }, 3],
      earlier: uuids.application,
    };
    expect(neededFacts(asked, answers)).toEqual({
      communes: ['08.587.01.05'],
      files: [uuids.pdf],
      applications: [uuids.application],
      listItems: [{ list: 'sectors', code: 'agri' }],
    });
    expect(neededFacts(asked, 'nonsense').files).toEqual([]);
  });
});
