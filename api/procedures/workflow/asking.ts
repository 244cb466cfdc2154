import { legalDay } from '../../core/dates.js';
import { holdsFor, type Answers, type Condition, type FormDefinition } from '../../forms/index.js';
import type { Workflow } from './workflow.js';

/** Who answered what so far: the applicant in the form, officers in the transitions that they took. */
export interface Answered {
  readonly answers: Answers;
  readonly officerAnswers: Answers;
}

/** Asks a revision's conditions of what an application's applicant and officers answered so far. */
export function asking(
  revision: Ruling,
  { answers, officerAnswers }: Answered,
  now: Date,
): (condition: Condition) => boolean {
  const kept = {
    definition: wholeForm(revision),
    answers: { ...answers, ...officerAnswers },
    today: legalDay(now),
  };
  return (condition) => holdsFor(condition, kept);
}

/** What of a revision rules an application. */
export interface Ruling {
  readonly form: FormDefinition;
  readonly workflow: Workflow;
}

/** The form and, after it, what the transitions ask of officers: everything that a condition may speak of. */
export function wholeForm({ form, workflow }: Ruling): FormDefinition {
  const known = new Set(form.fields.map((field) => field.key));
  const asked = workflow.transitions
    .flatMap((transition) => transition.demands?.fields?.fields ?? [])
    .filter((field) => !known.has(field.key) && known.add(field.key));
  return { fields: [...form.fields, ...asked] };
}
