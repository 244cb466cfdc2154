import { describe, expect, it } from '@jest/globals';
import type { Answers, Json } from './answers.js';
import { evaluate } from './evaluation.js';
import type { Described, Field } from './field.js';

const named = (key: string, more: Partial<Described> = {}): Described => ({
  key,
  label: key,
  help: null,
  placeholder: null,
  required: false,
  requiredWhen: null,
  visibleWhen: null,
  ...more,
});

const fields: readonly Field[] = [
  { kind: 'select', options: [], other: true, ...named('status') },
  { kind: 'heading', ...named('works', { visibleWhen: { '==': [{ var: 'status' }, 'business'] } }) },
  { kind: 'money', ...named('amount', { requiredWhen: { '!=': [{ var: 'status' }, 'person'] } }) },
  {
    kind: 'group',
    minimum: 0,
    maximum: 5,
    rowLabel: null,
    fields: [
      { kind: 'integer', unit: null, ...named('age') },
      {
        kind: 'text',
        minLength: null,
        maxLength: null,
        ...named('guardian', { visibleWhen: { '<': [{ var: 'row.age' }, 18] } }),
      },
    ],
    ...named('members'),
  },
  { kind: 'heading', ...named('end') },
  { kind: 'formula', scale: 2, unit: null, formula: { '*': [{ var: 'amount' }, '0.1'] }, ...named('fee') },
  {
    kind: 'text',
    minLength: null,
    maxLength: null,
    ...named('why', { visibleWhen: { '>': [{ var: 'fee' }, 10] } }),
  },
];

const asked = (answers: Answers) => [...evaluate(fields, answers, '2026-11-23').asked];

describe('what a form asks while it is filled in', () => {
  it('hides a whole section with its heading', () => {
    expect(asked({})).toEqual(['status', 'end', 'fee']);
    expect(asked({ status: 'business' })).toEqual(['status', 'works', 'amount', 'members', 'end', 'fee']);
  });

  it('asks row by row in a repeatable group', () => {
    const answers = { status: 'business', members: [{ age: 40 }, { age: 12 }] };
    expect(asked(answers)).toContain('members.1.guardian');
    expect(asked(answers)).not.toContain('members.0.guardian');
  });

  it('counts formulas exactly, from what people type, and lets later conditions see them', () => {
    const answers = { status: 'business', amount: '1 234,56' };
    expect(evaluate(fields, answers, '2026-11-23').computed.get('fee')).toBe('123.46');
    expect(asked(answers)).toContain('why');
  });

  it('does not see an answer whose field is hidden', () => {
    expect(asked({ status: 'person', amount: '5000' })).not.toContain('why');
  });

  it('knows which answers are required', () => {
    expect(evaluate(fields, { status: 'business' }, '2026-11-23').required).toEqual(new Set(['amount']));
  });

  it.each(['{"__proto__":[1]}', '{"constructor":[]}', '{"toString":[]}'])('takes %s for nothing', (text) => {
    const condition = JSON.parse(text) as Json;
    const strange: Field[] = [{ kind: 'heading', ...named('x', { visibleWhen: condition }) }];
    expect([...evaluate(strange, {}, '2026-11-23').asked]).toEqual([]);
  });
});
