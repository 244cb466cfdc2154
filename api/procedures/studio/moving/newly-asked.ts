import { legalDay } from '../../../core/dates.js';
import { checkAnswers, noFacts, type Answers, type FormDefinition } from '../../../forms/index.js';

/** Keys of the questions that must be answered now and are not: what an applicant is asked when an application moves over. */
export function newlyAsked(after: FormDefinition, answers: Answers, now: Date): string[] {
  const checked = checkAnswers(after, answers, {
    mode: 'submit',
    facts: noFacts,
    today: legalDay(now),
    language: 'fr',
  });
  const missing = checked.problems.filter(({ code }) => code === 'form.required');
  return [...new Set(missing.map(({ path }) => String(path[1])))];
}
