import type { Day } from '../../core/dates.js';
import { dueDate, type Holidays, type TimeLimit } from '../../core/working-days.js';
import type { Condition } from '../../forms/index.js';
import type { ProcedureRules } from '../catalogue/procedure-definition.js';

/** The last day on which a decision is in time, and what it was counted by. */
export interface Due {
  readonly limit: TimeLimit;
  readonly day: Day;
}

/** By the first time limit whose condition holds for what was submitted then; null: no legal time limit. */
export function dueOf(
  rules: ProcedureRules,
  holds: (condition: Condition) => boolean,
  submitted: Date,
  holidays: Holidays,
): Due | null {
  const found = rules.timeLimits.find(({ when }) => !when || holds(when));
  if (!found) return null;
  const limit = { days: found.days, unit: found.unit };
  return { limit, day: dueDate(submitted, limit, holidays) };
}
