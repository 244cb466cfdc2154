import { Decimal } from 'decimal.js';

/** Exact numbers, halves rounded up: a fee is a fee. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** What conditions and formulas see of an answer; null: not answered. */
export type Operand =
  Decimal | string | boolean | null | readonly Operand[] | { readonly row: ReadonlyMap<string, Operand> };

/** The answers that a condition may look at: earlier ones of the form, and of the row in a group. */
export interface Sight {
  readonly form: ReadonlyMap<string, Operand>;
  readonly row: ReadonlyMap<string, Operand> | null;
  /** The legal day, YYYY-MM-DD. */
  readonly today: string;
}
