import type { FormDefinition, Json } from './form-definition.js';
import { readForm } from './engine/read-form.js';
import type { FormReading, ReadOptions } from './engine/reading.js';

export type { ReadOptions } from './engine/reading.js';

/** Answers as they are to be kept, and all problems at once. */
export type CheckedAnswers = Pick<FormReading, 'answers' | 'problems' | 'hints'>;

/**
 * Checks the answers of a form whose definition has been checked. Nothing that comes as answers makes it throw.
 *
 * `submit`: `answers` are canonical, hidden fields are left out, every problem is in `problems`, `hints` is empty.
 * `draft`: `answers` also keep what is hidden or not right yet, as it was typed. `problems` holds only what cannot be kept
 * (unknown keys, hostile JSON); what must be mended before submitting, missing answers included, is in `hints`.
 *
 * Facts must hold what neededFacts() asked for. Paths begin with 'answers': ['answers', 'members', 2, 'cin'].
 */
export function checkAnswers(
  definition: FormDefinition,
  answers: unknown,
  options: ReadOptions,
): CheckedAnswers {
  const { answers: kept, problems, hints } = readForm(definition, answers, options);
  return { answers: kept, problems, hints };
}

/** One answer as the API takes it. */
export interface GivenAnswer {
  readonly field: string;
  readonly value: Json;
}

/** The list that the API takes → answers by key. The last of several for one field counts; no key reaches a prototype. */
export function answersFrom(given: readonly GivenAnswer[]): { readonly [key: string]: Json } {
  const answers = Object.create(null) as Record<string, Json>;
  for (const { field, value } of given) answers[field] = value;
  return answers;
}
