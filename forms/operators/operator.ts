import type { Message } from '../../api/core/problem.js';
import type { Logic } from '../logic.js';
import type { Operand, Row } from '../kinds/kind.js';

/** What an operator may look at: the answers that are visible and valid so far, and in a group those of the row. */
export interface LogicScope {
  readonly form: Row;
  readonly row: Row | null;
  /** The legal day in Africa/Casablanca, YYYY-MM-DD. */
  readonly today: string;
}

/** One operator of conditions or formulas. The list in registry.ts is closed. */
export interface Operator {
  readonly symbol: string;
  /** truth: may stand in a condition; number or any: inside others and in formulas. */
  readonly result: 'truth' | 'number' | 'day' | 'any';
  /** Fewest and most operands. */
  readonly operands: readonly [number, number];
  /** What an operand must be; the last one holds for all that follow. */
  readonly takes: readonly Takes[];
  /** Where the place decides: what `if` takes at each place. */
  takesAt?(at: number, count: number): Takes;
  /** The words of a builder's sentence: "… is at least …". */
  readonly words: Message;
  /** `value(i)` is the i-th operand, evaluated when asked for. */
  run(value: (at: number) => Operand, count: number, scope: LogicScope): Operand;
}

/**
 * truth: a condition; number: a number or an answer that is one; day: a date; any: an answer or a constant;
 * answer: an answer itself (`var`); choices: a list of constants; list: a multi-select; rows: a group;
 * column: `{ "var": "<group>.<field>" }`, a numeric field of a group.
 */
export type Takes =
  | 'truth'
  | 'number'
  | 'ordered'
  | 'day'
  | 'any'
  | 'answer'
  | 'choices'
  | 'list'
  | 'rows'
  | 'column'
  | 'digits';

/** Operands stand in a list; a single one may stand alone. */
export const operandsOf = (operands: Logic): readonly Logic[] =>
  Array.isArray(operands) ? (operands as readonly Logic[]) : [operands];

export const takesAt = (operator: Operator, at: number, count: number): Takes =>
  operator.takesAt?.(at, count) ?? operator.takes[at] ?? operator.takes.at(-1) ?? 'any';
