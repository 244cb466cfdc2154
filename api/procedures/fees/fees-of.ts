import { Decimal } from 'decimal.js';
import type { LocalizedText } from '../../core/localized-text.js';
import { computeFor, type Condition, type KeptAnswers } from '../../forms/index.js';
import type { ProcedureRules } from '../catalogue/procedure-definition.js';

/** A sum that the answers make due. */
export interface WorkedOut {
  /** Its rule's place among the fees of the revision. */
  readonly place: number;
  readonly label: LocalizedText;
  /** Dirhams, exactly, with two decimals; more than nothing. */
  readonly amount: string;
}

/** What is owed for these answers: fixed sums and computed ones whose condition holds. A rule with words alone makes nothing due. */
export function feesOf(
  { fees }: Pick<ProcedureRules, 'fees'>,
  kept: KeptAnswers,
  holds: (condition: Condition) => boolean,
): WorkedOut[] {
  return fees.flatMap(({ label, amount, formula, when }, place) => {
    if (when && !holds(when)) return [];
    const sum = formula === undefined ? (amount ?? null) : computeFor(formula, kept);
    return sum !== null && new Decimal(sum).gt(0) ? [{ place, label, amount: sum }] : [];
  });
}
