import { Decimal } from 'decimal.js';
import { Exact, type Operand, type Sight } from './operand.js';

type Run = (value: (at: number) => Operand, count: number, sight: Sight) => Operand;

/** The closed list of the API's operators, so that what one sees while typing is what the API will say. */
export const operators: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['and', (value, count) => upTo(count).every((at) => value(at) === true)],
  ['or', (value, count) => upTo(count).some((at) => value(at) === true)],
  ['!', (value) => value(0) !== true],
  ['==', (value) => same(value(0), value(1))],
  ['!=', (value) => !same(value(0), value(1))],
  ['<', ordering((order) => order < 0)],
  ['<=', ordering((order) => order <= 0)],
  ['>', ordering((order) => order > 0)],
  ['>=', ordering((order) => order >= 0)],
  ['in', (value) => listOf(value(1)).some((choice) => same(value(0), choice))],
  ['contains', (value) => listOf(value(0)).some((item) => same(item, value(1)))],
  ['filled', (value) => value(0) !== null],
  ['empty', (value) => value(0) === null],
  ['+', arithmetic((numbers) => numbers.reduce((sum, number) => sum.plus(number)))],
  ['-', arithmetic(([a, b]) => a!.minus(b!))],
  ['*', arithmetic((numbers) => numbers.reduce((product, number) => product.times(number)))],
  ['/', arithmetic(([a, b]) => (b!.isZero() ? null : a!.div(b!)))],
  ['min', arithmetic((numbers) => Exact.min(...numbers))],
  ['max', arithmetic((numbers) => Exact.max(...numbers))],
  ['round', arithmetic(([a, digits]) => a!.toDecimalPlaces(Math.min(Math.max(digits!.toNumber(), 0), 6)))],
  ['if', choose],
  [
    'sum',
    (value) => listOf(value(0)).reduce<Decimal>((sum, item) => sum.plus(numberOf(item) ?? 0), new Exact(0)),
  ],
  ['count', (value) => new Exact(listOf(value(0)).length)],
  ['today', (_value, _count, sight) => sight.today],
  ['days_between', (value) => daysBetween(value(0), value(1))],
  ['age', (value, _count, sight) => age(value(0), sight.today)],
]);

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

const listOf = (operand: Operand): readonly Operand[] =>
  Array.isArray(operand) ? (operand as readonly Operand[]) : [];

export function numberOf(operand: Operand): Decimal | null {
  if (operand instanceof Decimal) return operand;
  return typeof operand === 'string' && /^-?\d{1,30}(\.\d{1,20})?$/.test(operand) ? new Exact(operand) : null;
}

/** Null when the two cannot be ordered or one is not answered. */
function orderOf(left: Operand, right: Operand): number | null {
  if (left instanceof Decimal || right instanceof Decimal) {
    const [a, b] = [numberOf(left), numberOf(right)];
    return a && b ? a.comparedTo(b) : null;
  }
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  return left === right ? 0 : left < right ? -1 : 1;
}

const same = (left: Operand, right: Operand) =>
  (typeof left === 'boolean' && left === right) || orderOf(left, right) === 0;

function ordering(accepts: (order: number) => boolean): Run {
  return (value) => {
    const order = orderOf(value(0), value(1));
    return order !== null && accepts(order);
  };
}

/** Not answered while one of its numbers is not. */
function arithmetic(count: (numbers: Decimal[]) => Decimal | null): Run {
  return (value, given) => {
    const numbers = upTo(given).map((at) => numberOf(value(at)));
    const result = numbers.every((number) => number !== null) ? count(numbers as Decimal[]) : null;
    return result?.isFinite() ? result : null;
  };
}

/** condition, number, condition, number, …, number otherwise. */
function choose(value: (at: number) => Operand, count: number): Operand {
  let at = 0;
  while (at + 1 < count && value(at) !== true) at += 2;
  return at + 1 < count ? value(at + 1) : at < count ? value(at) : null;
}

const isDay = (operand: Operand): operand is string =>
  typeof operand === 'string' && /^\d{4}-\d\d-\d\d/.test(operand);
const dayNumber = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000;

const daysBetween = (from: Operand, to: Operand): Operand =>
  isDay(from) && isDay(to) ? new Exact(dayNumber(to) - dayNumber(from)) : null;

function age(born: Operand, today: string): Operand {
  if (!isDay(born)) return null;
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return new Exact(today.slice(5) < born.slice(5, 10) ? years - 1 : years);
}
