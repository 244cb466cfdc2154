import { describe, expect, it } from '@jest/globals';
import { checkAnswers } from './check-answers.js';
import { checkFormDefinition } from './definition/check-form-definition.js';
import { noFacts } from './facts.js';
import type { FormDefinition } from './form-definition.js';

const label = { fr: 'x', ar: 'س' };
const form: FormDefinition = {
  fields: [
    { kind: 'heading', key: 'who', label },
    {
      kind: 'select',
      key: 'status',
      label,
      required: true,
      settings: {
        options: [
          { value: 'association', label },
          { value: 'person', label },
        ],
      },
    },
    {
      kind: 'text',
      key: 'name',
      label,
      visible: { '==': [{ var: 'status' }, 'association'] },
      required: true,
    },
    {
      kind: 'group',
      key: 'members',
      label,
      fields: [
        { kind: 'cin', key: 'cin', label, required: true },
        { kind: 'date', key: 'born', label },
        { kind: 'text', key: 'guardian', label, visible: { '<': [{ age: [{ var: 'row.born' }] }, 18] } },
        { kind: 'money', key: 'share', label },
      ],
    },
    { kind: 'formula', key: 'total', label, settings: { formula: { sum: [{ var: 'members.share' }] } } },
  ],
  rules: [
    {
      key: 'enough',
      holds: { '>=': [{ var: 'total' }, 100] },
      message: { fr: 'Au moins 100' },
      at: 'members',
    },
  ],
};
const options = { mode: 'submit', facts: noFacts, today: '2026-11-23' } as const;

describe('a form', () => {
  it('is well made', () => {
    expect(checkFormDefinition(form)).toEqual([]);
  });

  it('gives canonical answers and leaves out what is hidden', () => {
    const members = [
      { cin: 'ab ١٢٣٤٥٦', born: '2010-01-01', guardian: ' Fatima ', share: '٥٠٫٥' },
      { cin: 'J1234', born: '1980-01-01', guardian: 'nobody', share: '49,5' },
    ];
    expect(checkAnswers(form, { status: 'person', name: 'hidden', members }, options)).toEqual({
      answers: {
        status: 'person',
        members: [
          { cin: 'AB123456', born: '2010-01-01', guardian: 'Fatima', share: '50.50' },
          { cin: 'J1234', born: '1980-01-01', share: '49.50' },
        ],
        total: '100.00',
      },
      problems: [],
      hints: [],
    });
  });

  it('tells all problems at once, where they are', () => {
    const answers = { status: 'association', members: [{ share: '12', cin: 'x' }, 3], who: 'me', odd: 1 };
    expect(
      checkAnswers(form, answers, options).problems.map(({ path, code }) => [path.join('.'), code]),
    ).toEqual([
      ['answers.odd', 'form.unknown_key'],
      ['answers.who', 'form.not_a_question'],
      ['answers.name', 'form.required'],
      ['answers.members.0.cin', 'form.not_cin'],
      ['answers.members.1', 'form.not_object'],
      ['answers.members', 'form.rule'],
    ]);
  });
});
