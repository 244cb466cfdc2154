import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkAnswers } from '../../forms/check-answers.js';
import { readForm } from '../../forms/engine/read-form.js';
import type { Field as Definition, FormDefinition } from '../../forms/form-definition.js';
import { bareDefinition } from '../../forms/schema/bare-definition.js';
import { randomAnswers, randomForm } from '../../forms/testing/random-form.js';
import { sampleFacts } from '../../forms/testing/sample-facts.js';
import { answerAt, type Answers } from './answers.js';
import { evaluate } from './evaluation.js';
import type { Field } from './field.js';

const today = '2026-11-23';

/** The fields of a form as the API gives them: its definition travels without its words, as JSON. */
function asGiven(form: FormDefinition): Field[] {
  const { fields } = JSON.parse(JSON.stringify(bareDefinition(form))) as FormDefinition;
  return fields.map((definition) => ({ key: definition.key, definition }) as Field);
}

/** What formulas come to, by place. */
const computed = (form: FormDefinition, answers: Answers) =>
  form.fields.filter(({ kind }) => kind === 'formula').map(({ key }) => [key, answerAt(answers, [key])]);

describe('any form', () => {
  it('asks, demands and counts while one types exactly what the API does', () => {
    fc.assert(
      fc.property(randomForm, fc.gen(), (form, gen) => {
        const fields = asGiven(form);
        for (let each = 0; each < 6; each += 1) {
          const answers = gen(randomAnswers, form);
          const shown = evaluate(fields, answers, today);
          const decided = readForm(form, answers, { mode: 'draft', facts: null, today });
          expect([shown.asked, shown.required]).toEqual([decided.shown, decided.required]);
          expect(computed(form, shown.answers)).toEqual(computed(form, decided.answers));
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('computes for answers that the API takes what the API keeps', () => {
    let taken = 0;
    fc.assert(
      fc.property(randomForm, fc.gen(), (form, gen) => {
        const answers = gen(randomAnswers, form);
        const kept = checkAnswers(form, answers, { mode: 'submit', facts: sampleFacts, today });
        fc.pre(kept.problems.length === 0);
        taken += 1;
        const shown = evaluate(asGiven(form), answers, today);
        expect(computed(form, shown.answers)).toEqual(computed(form, kept.answers));
        for (const key of Object.keys(kept.answers)) expect(shown.asked).toContain(key);
      }),
      { numRuns: 50, endOnFailure: true },
    );
    expect(taken).toBeGreaterThanOrEqual(50);
  });
});

describe('what a form asks while it is filled in', () => {
  const label = { fr: 'Champ' };
  const form: FormDefinition = {
    fields: [
      {
        kind: 'select',
        key: 'status',
        label,
        settings: {
          other: true,
          options: ['person', 'business'].map((value) => ({ value, label })),
        },
      },
      { kind: 'heading', key: 'works', label, visible: { '==': [{ var: 'status' }, 'business'] } },
      { kind: 'money', key: 'amount', label, required: { '!=': [{ var: 'status' }, 'person'] } },
      {
        kind: 'group',
        key: 'members',
        label,
        fields: [
          { kind: 'integer', key: 'age', label },
          { kind: 'text', key: 'guardian', label, visible: { '<': [{ var: 'row.age' }, 18] } },
        ],
      },
      { kind: 'heading', key: 'end', label },
      { kind: 'postal_address', key: 'address', label },
      { kind: 'formula', key: 'fee', label, settings: { formula: { '*': [{ var: 'amount' }, '0.1'] } } },
      { kind: 'text', key: 'why', label, visible: { '>': [{ var: 'fee' }, 10] } },
      { kind: 'text', key: 'deliver', label, visible: { filled: [{ var: 'address' }] } },
    ] satisfies Definition[],
  };
  const asked = (answers: Answers) => [...evaluate(asGiven(form), answers, today).asked];
  const always = ['status', 'end', 'address', 'fee'];

  it('hides a whole section with its heading', () => {
    expect(asked({})).toEqual(always);
    expect(asked({ status: 'business' })).toEqual([
      'status',
      'works',
      'amount',
      'members',
      ...always.slice(1),
    ]);
  });

  it('asks row by row in a repeatable group', () => {
    const answers = { status: 'business', members: [{ age: 40 }, { age: 12 }] };
    expect(asked(answers)).toContain('members.1.guardian');
    expect(asked(answers)).not.toContain('members.0.guardian');
  });

  it('counts formulas exactly, from what people type, and lets later conditions see them', () => {
    const answers = { status: 'business', amount: '1 234,56' };
    expect(evaluate(asGiven(form), answers, today).answers['fee']).toBe('123.46');
    expect(asked(answers)).toContain('why');
  });

  it('sees that an address is there', () => {
    expect(asked({ address: { street: '1, rue X', city: 'Zagora' } })).toContain('deliver');
  });

  it('does not see an answer whose field is hidden', () => {
    expect(asked({ status: 'person', amount: '5000' })).not.toContain('why');
  });

  it('knows which answers are required', () => {
    expect(evaluate(asGiven(form), { status: 'business' }, today).required).toEqual(new Set(['amount']));
  });
});
