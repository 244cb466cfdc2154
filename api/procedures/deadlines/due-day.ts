import type { Day } from '../../core/dates.js';
import { dueDate, type Holidays } from '../../core/working-days.js';
import type { Condition } from '../../forms/index.js';
import type { ProcedureRules } from '../catalogue/procedure-definition.js';

/**
 * The last day on which a decision on what was submitted then is in time: by the first time limit whose condition holds;
 * null: no legal time limit.
 */
export function dueDayOf(
  rules: ProcedureRules,
  holds: (condition: Condition) => boolean,
  submitted: Date,
  holidays: Holidays,
): Day | null {
  const limit = rules.timeLimits.find(({ when }) => !when || holds(when));
  return limit ? dueDate(submitted, limit, holidays) : null;
}
