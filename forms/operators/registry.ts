import { above, atLeast, atMost, below, contains, different, equal, oneOf } from './comparing.operators.js';
import { count, dividedBy, least, minus, most, plus, round, sum, times } from './counting.operators.js';
import { age, daysBetween, today } from './days.operators.js';
import { and, choose, not, or } from './joining.operators.js';
import type { Operator } from './operator.js';
import { empty, filled } from './presence.operators.js';

/** The closed list: nothing else is ever evaluated. `var` is not an operator but the way to an answer. */
export const operators: readonly Operator[] = [
  and,
  or,
  not,
  equal,
  different,
  below,
  atMost,
  above,
  atLeast,
  oneOf,
  contains,
  filled,
  empty,
  plus,
  minus,
  times,
  dividedBy,
  least,
  most,
  round,
  choose,
  sum,
  count,
  today,
  daysBetween,
  age,
];

const bySymbol: ReadonlyMap<string, Operator> = new Map(
  operators.map((operator) => [operator.symbol, operator]),
);

export const operatorOf = (symbol: string): Operator | undefined => bySymbol.get(symbol);
