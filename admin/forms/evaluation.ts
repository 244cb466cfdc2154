import { readForm } from '../../forms/engine/read-form.js';
import type { Answers } from './answers.js';
import type { Field } from './field.js';

/** What the form makes of the answers so far, by the engine that the API decides with when the form is sent. */
export interface Evaluation {
  /** Where the fields stand that are asked for, as path ids. */
  asked: ReadonlySet<string>;
  /** Those of them that must be answered. */
  required: ReadonlySet<string>;
  /** The answers with the results of formulas among them. */
  answers: Answers;
}

/** Whether a file, commune or item exists is the API's to say: until then such answers are taken at their word. */
export function evaluate(fields: readonly Field[], answers: Answers, today: string): Evaluation {
  const definition = { fields: fields.map((field) => field.definition) };
  const reading = readForm(definition, answers, { mode: 'draft', facts: null, today });
  return { asked: reading.shown, required: reading.required, answers: reading.answers };
}
