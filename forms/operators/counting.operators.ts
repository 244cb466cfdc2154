import type { Decimal } from 'decimal.js';
import type { Message } from '../../api/core/problem.js';
import type { Operand } from '../kinds/kind.js';
import { Exact, numberOf } from '../kinds/numbers.js';
import type { Operator } from './operator.js';

/** Results beyond this are of no use to anyone, and would only grow. */
const largest = new Exact('1e30');

/** A number counted from numbers; not answered while one of them is not. */
const arithmetic = (
  symbol: string,
  operands: Operator['operands'],
  words: Message,
  count: (numbers: readonly Decimal[]) => Decimal | null,
): Operator => ({
  symbol,
  result: 'number',
  operands,
  takes: ['number'],
  words,
  run(value, given) {
    const numbers: Decimal[] = [];
    for (let at = 0; at < given; at += 1) {
      const number = numberOf(value(at));
      if (!number) return null;
      numbers.push(number);
    }
    return bounded(count(numbers));
  },
});

const bounded = (number: Decimal | null) =>
  number && number.isFinite() && number.abs().lte(largest) ? number : null;

export const plus = arithmetic('+', [1, 20], { fr: 'plus', ar: 'زائد', en: 'plus' }, (numbers) =>
  numbers.reduce((sum, number) => sum.plus(number)),
);
export const minus = arithmetic('-', [2, 2], { fr: 'moins', ar: 'ناقص', en: 'minus' }, ([a, b]) =>
  a!.minus(b!),
);
export const times = arithmetic(
  '*',
  [2, 20],
  { fr: 'multiplié par', ar: 'مضروب في', en: 'times' },
  (numbers) => numbers.reduce((product, number) => product.times(number)),
);
/** Dividing by zero gives no answer. */
export const dividedBy = arithmetic(
  '/',
  [2, 2],
  { fr: 'divisé par', ar: 'مقسوم على', en: 'divided by' },
  ([a, b]) => (b!.isZero() ? null : a!.div(b!)),
);
export const least = arithmetic(
  'min',
  [1, 20],
  { fr: 'le plus petit de', ar: 'أصغر قيمة من', en: 'the least of' },
  (numbers) => Exact.min(...numbers),
);
export const most = arithmetic(
  'max',
  [1, 20],
  { fr: 'le plus grand de', ar: 'أكبر قيمة من', en: 'the most of' },
  (numbers) => Exact.max(...numbers),
);

/** Halves are rounded up. */
export const round: Operator = {
  ...arithmetic('round', [2, 2], { fr: 'arrondi à', ar: 'مقرب إلى', en: 'rounded to' }, ([number, digits]) =>
    number!.toDecimalPlaces(Math.min(Math.max(digits!.toNumber(), 0), 6)),
  ),
  takes: ['number', 'digits'],
};

/** Adds up a column of a group; rows without an answer count as nothing, no rows give 0. */
export const sum: Operator = {
  symbol: 'sum',
  result: 'number',
  operands: [1, 1],
  takes: ['column'],
  words: { fr: 'la somme de', ar: 'مجموع', en: 'the sum of' },
  run: (value) =>
    bounded(listOf(value(0)).reduce<Decimal>((total, item) => total.plus(numberOf(item) ?? 0), new Exact(0))),
};

/** The rows of a group; no rows give 0. */
export const count: Operator = {
  symbol: 'count',
  result: 'number',
  operands: [1, 1],
  takes: ['rows'],
  words: { fr: 'le nombre de', ar: 'عدد', en: 'the number of' },
  run: (value) => new Exact(listOf(value(0)).length),
};

const listOf = (operand: Operand): readonly Operand[] =>
  Array.isArray(operand) ? (operand as readonly Operand[]) : [];
