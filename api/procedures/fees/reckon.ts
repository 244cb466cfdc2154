import { Decimal } from 'decimal.js';
import type { WorkedOut } from './fees-of.js';

export const feeStates = ['DUE', 'PAID', 'EXEMPT'] as const;
export type FeeState = (typeof feeStates)[number];

/** A sum as it stands. */
export interface Recorded {
  readonly place: number;
  readonly amount: string;
  readonly state: FeeState;
}

/** What is due from now on, by the place of its rule; a rule that is not named has nothing due any more. */
export type Due = ReadonlyMap<number, WorkedOut>;

/**
 * What is due after the sums were worked out anew. What was paid counts, and stays paid where it was too much: giving
 * money back is for people to decide. Who is exempt from a rule stays so, whatever it comes to.
 */
export function reckon(recorded: readonly Recorded[], workedOut: readonly WorkedOut[]): Due {
  return new Map(
    workedOut.flatMap((fee) => {
      const own = recorded.filter(({ place }) => place === fee.place);
      if (own.some(({ state }) => state === 'EXEMPT')) return [];
      const paid = own
        .filter(({ state }) => state === 'PAID')
        .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
      const left = new Decimal(fee.amount).minus(paid);
      return left.gt(0) ? [[fee.place, { ...fee, amount: left.toFixed(2) }] as const] : [];
    }),
  );
}
