import type { Day } from '../../core/dates.js';
import { dueDate, type Holidays } from '../../core/working-days.js';
import type { Condition } from '../../forms/index.js';
import type { ConditionalTimeLimit, ProcedureRules } from '../catalogue/procedure-definition.js';

/** The time limit that an application falls under: the first one whose condition holds; null: none. */
export function timeLimitFor(
  rules: ProcedureRules,
  holds: (condition: Condition) => boolean,
): ConditionalTimeLimit | null {
  return rules.timeLimits.find((limit) => !limit.when || holds(limit.when)) ?? null;
}

/** The last day on which a decision on what was submitted then is in time; null: no legal time limit. */
export function dueDayOf(
  rules: ProcedureRules,
  holds: (condition: Condition) => boolean,
  submitted: Date,
  holidays: Holidays,
): Day | null {
  const limit = timeLimitFor(rules, holds);
  return limit && dueDate(submitted, limit, holidays);
}
