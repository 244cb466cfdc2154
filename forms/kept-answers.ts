import { logicFaults } from './definition/check-logic.js';
import { readForm } from './engine/read-form.js';
import { noFacts } from './facts.js';
import type { Answers, FormDefinition } from './form-definition.js';
import type { Fault } from './kinds/kind.js';
import { numberOf } from './kinds/numbers.js';
import type { Condition, Formula, Logic } from './logic.js';
import { evaluate, holds } from './operators/evaluate.js';

/** Answers as they were kept after a successful check. */
export interface KeptAnswers {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  /** The legal day in Africa/Casablanca, YYYY-MM-DD. */
  readonly today: string;
}

/** Whether a condition outside the form (a transition, a time limit, a routing) holds for kept answers. */
export const holdsFor = (condition: Condition, kept: KeptAnswers): boolean => holds(condition, scopeOf(kept));

/** What a formula outside the form (a fee) gives, as an exact decimal with `scale` digits; null: an answer is missing. */
export function computeFor(formula: Formula, kept: KeptAnswers, scale = 2): string | null {
  return numberOf(evaluate(formula, scopeOf(kept)))?.toFixed(scale) ?? null;
}

/** Keys of the fields that these answers show. */
export const shownBy = (kept: KeptAnswers): ReadonlySet<string> => reading(kept).shown;

const scopeOf = (kept: KeptAnswers) => reading(kept).scope;

const reading = ({ definition, answers, today }: KeptAnswers) =>
  readForm(definition, answers, { mode: 'draft', facts: noFacts, today, trusted: true });

/** What is wrong with logic that stands outside the form and speaks of its fields. */
export function outsideLogicFaults(
  definition: FormDefinition,
  logic: Logic,
  worth: 'truth' | 'number',
): readonly Fault[] {
  const form = new Map(definition.fields.map((field) => [field.key, field]));
  return logicFaults(logic, worth, { form, row: null, all: new Set(form.keys()) });
}
