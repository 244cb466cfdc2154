import { legalDay } from '../../core/dates.js';
import type { Problem } from '../../core/problem.js';
import { checkAnswers, type Answers, type FormDefinition } from '../../forms/index.js';
import type { Act } from '../../platform/act.js';
import { lookUpFacts } from './form-facts.js';

/** Answers as they are to be kept, what is wrong with them, and the files that they name. */
export interface Checked {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** Of a draft: what must be mended before it is submitted. */
  readonly hints: readonly Problem[];
  readonly files: readonly string[];
}

/** Looks up what the answers point at, all at once, and lets the form engine check them: all problems at once. */
export async function checkForm(
  act: Act,
  form: FormDefinition,
  answers: Answers,
  mode: 'draft' | 'submit',
  applicationId: string,
): Promise<Checked> {
  const facts = await lookUpFacts(act, form, answers, applicationId);
  const { language } = act.viewer;
  const checked = checkAnswers(form, answers, { mode, facts, today: legalDay(act.now), language });
  return { ...checked, files: [...facts.files.keys()] };
}
