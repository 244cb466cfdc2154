import { shownBy, type Answers, type FormDefinition } from '../../forms/index.js';
import type { SetAside } from '../applications/set-aside.js';

export interface Shown {
  readonly answers: Answers;
  readonly setAside: readonly SetAside[];
}

/**
 * Answers that the form hides under its conditions are set aside: a form that is submitted has none of them, so that the
 * next correction would take them away unseen. `today` is the legal day.
 */
export function withoutHidden(form: FormDefinition, answers: Answers, today: string): Shown {
  const shown = shownBy({ definition: form, answers, today });
  const hidden = form.fields.filter(({ key }) => key in answers && answers[key] !== null && !shown.has(key));
  const left = new Set(hidden.map(({ key }) => key));
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !left.has(key))),
    setAside: hidden.map((field) => ({ path: [field.key], field, value: answers[field.key]! })),
  };
}
