import { canonicalJson } from '../api/core/canonical-json.js';
import type { LocalizedText } from '../api/core/localized-text.js';
import type { Problem } from '../api/core/problem.js';
import type { Facts } from './facts.js';
import type { Answers, Field, FormDefinition } from './form-definition.js';
import { own } from './json.js';
import { shownBy, type KeptAnswers } from './kept-answers.js';
import { answersInWords, type AnswerInWords } from './words.js';

/**
 * A correction may change the named fields only; every other change is a problem of its own. What follows from such a
 * change is no change of its own: results of formulas, and fields that it shows or hides.
 */
export function checkCorrection(
  { definition, answers: before, today }: KeptAnswers,
  after: Answers,
  unlocked: readonly string[],
): Problem[] {
  const shownBefore = shownBy({ definition, answers: before, today });
  const shownAfter = shownBy({ definition, answers: after, today });
  const follows = ({ key, kind }: Field) =>
    kind === 'formula' || shownBefore.has(key) !== shownAfter.has(key);
  const free = new Set([...unlocked, ...definition.fields.filter(follows).map(({ key }) => key)]);
  return changedKeys(before, after)
    .filter((key) => !free.has(key))
    .map((key) => ({ path: ['answers', key], code: 'form.locked', params: { field: key } }));
}

/** Keys of the fields whose answers are not the same. */
export const changedKeys = (before: Answers, after: Answers): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => canonicalJson(own(before, key) ?? null) !== canonicalJson(own(after, key) ?? null),
  );

/** One answer that changed; null: there was none, or there is none any more. */
export interface AnswerDifference {
  readonly field: string;
  readonly label: LocalizedText;
  readonly before: AnswerInWords | null;
  readonly after: AnswerInWords | null;
}

/** What changed from one set of answers to another, in the order of the form. */
export function differences(
  definition: FormDefinition,
  before: Answers,
  after: Answers,
  facts: Facts,
): AnswerDifference[] {
  const [then, now] = [before, after].map((answers) => answersInWords(definition, answers, facts));
  const changed = changedKeys(before, after);
  return definition.fields
    .filter(({ key }) => changed.includes(key))
    .map(({ key, label }) => ({
      field: key,
      label,
      before: then!.find((answer) => answer.field === key) ?? null,
      after: now!.find((answer) => answer.field === key) ?? null,
    }));
}
