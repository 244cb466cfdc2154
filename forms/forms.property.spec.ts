import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { checkAnswers } from './check-answers.js';
import { checkFormDefinition } from './definition/check-form-definition.js';
import { noFacts, type Facts } from './facts.js';
import type { FormDefinition } from './form-definition.js';
import { neededFacts } from './needed-facts.js';
import { toJsonSchema, toPlainJsonSchema } from './schema/json-schema.js';
import { addVocabulary } from './schema/vocabulary.js';
import { randomAnswers, randomForm } from './testing/random-form.js';
import { sampleFacts } from './testing/sample-facts.js';

const today = '2026-11-23';
const submit = { mode: 'submit', facts: sampleFacts, today } as const;
const runs = 100;
const formAndAnswers = randomForm.chain((form) => randomAnswers(form).map((answers) => ({ form, answers })));

function compile(form: FormDefinition, facts: Facts | null) {
  const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
  addVocabulary(ajv, facts);
  return ajv.compile(toJsonSchema(form, 'fr', today));
}

describe('any form', () => {
  it('that is made at random is well made', () => {
    fc.assert(
      fc.property(randomForm, (form) => {
        expect(checkFormDefinition(form)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('has a JSON Schema that accepts exactly what the engine accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(randomForm, fc.gen(), (form, gen) => {
        const validate = compile(form, sampleFacts);
        for (let each = 0; each < 6; each += 1) {
          const answers = gen(randomAnswers, form);
          const { problems } = checkAnswers(form, answers, submit);
          const valid = validate(answers);
          if (valid) accepted += 1;
          expect({ valid, answers, errors: validate.errors, problems }).toEqual({
            valid: problems.length === 0,
            answers,
            errors: validate.errors,
            problems,
          });
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(runs / 4);
  });

  it('has a plain JSON Schema that refuses nothing that the engine accepts', () => {
    fc.assert(
      fc.property(randomForm, fc.gen(), (form, gen) => {
        const stranger = new Ajv2020({ strict: false });
        addFormats.default(stranger);
        const validate = stranger.compile(toPlainJsonSchema(form, 'fr', today));
        for (let each = 0; each < 6; each += 1) {
          const answers = gen(randomAnswers, form);
          if (checkAnswers(form, answers, submit).problems.length > 0) continue;
          expect({ valid: validate(answers), answers, errors: validate.errors }).toMatchObject({
            valid: true,
          });
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('takes its own canonical answers again, unchanged', () => {
    fc.assert(
      fc.property(formAndAnswers, ({ form, answers }) => {
        const once = checkAnswers(form, answers, submit);
        fc.pre(once.problems.length === 0);
        expect(checkAnswers(form, once.answers, submit)).toEqual(once);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('never throws, whatever comes as answers', () => {
    fc.assert(
      fc.property(randomForm, fc.anything({ withNullPrototype: true }), (form, answers) => {
        for (const mode of ['draft', 'submit'] as const)
          checkAnswers(form, answers, { mode, facts: noFacts, today });
        neededFacts(form, answers);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('never throws, whatever comes as one answer', () => {
    fc.assert(
      fc.property(randomForm, fc.gen(), (form, gen) => {
        const answers = Object.fromEntries(form.fields.map(({ key }) => [key, gen(fc.jsonValue)]));
        for (const mode of ['draft', 'submit'] as const)
          checkAnswers(form, answers, { mode, facts: sampleFacts, today });
        neededFacts(form, answers);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('loses nothing of a draft that could be kept', () => {
    fc.assert(
      fc.property(formAndAnswers, ({ form, answers }) => {
        const draft = checkAnswers(form, answers, { ...submit, mode: 'draft' });
        fc.pre(draft.problems.length === 0);
        for (const { key, kind } of form.fields) {
          const given = answers[key];
          const empty =
            given === undefined || given === null || given === false || JSON.stringify(given).length < 5;
          if (!empty && kind !== 'formula') expect(Object.keys(draft.answers)).toContain(key);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
});

describe('any JSON', () => {
  it('is refused as a definition or is one, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (definition) => {
        expect(Array.isArray(checkFormDefinition(definition))).toBe(true);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
});
