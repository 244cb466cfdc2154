import { Decimal } from 'decimal.js';
import type { Operand } from '../kinds/kind.js';
import { numberOf } from '../kinds/numbers.js';
import type { Operator } from './operator.js';

/** -1, 0, 1; null when the two cannot be ordered or one is not answered. */
function order(left: Operand, right: Operand): number | null {
  if (left === null || right === null) return null;
  if (left instanceof Decimal || right instanceof Decimal) {
    const [a, b] = [numberOf(left), numberOf(right)];
    return a && b ? a.comparedTo(b) : null;
  }
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  return left === right ? 0 : left < right ? -1 : 1;
}

export const same = (left: Operand, right: Operand): boolean =>
  (typeof left === 'boolean' && left === right) || order(left, right) === 0;

export const equal: Operator = {
  symbol: '==',
  result: 'truth',
  operands: [2, 2],
  takes: ['any'],
  words: { fr: 'est', ar: 'هو', en: 'is' },
  run: (value) => same(value(0), value(1)),
};

/** Also true while nothing is answered. */
export const different: Operator = {
  symbol: '!=',
  result: 'truth',
  operands: [2, 2],
  takes: ['any'],
  words: { fr: 'n’est pas', ar: 'ليس', en: 'is not' },
  run: (value) => !same(value(0), value(1)),
};

/** Comparisons of numbers and days; false while one side is not answered. */
const ordering = (symbol: string, words: Operator['words'], holds: (order: number) => boolean): Operator => ({
  symbol,
  result: 'truth',
  operands: [2, 2],
  takes: ['ordered'],
  words,
  run(value) {
    const found = order(value(0), value(1));
    return found !== null && holds(found);
  },
});

export const below = ordering('<', { fr: 'est inférieur à', ar: 'أقل من', en: 'is less than' }, (o) => o < 0);
export const atMost = ordering('<=', { fr: 'est au plus', ar: 'لا يتجاوز', en: 'is at most' }, (o) => o <= 0);
export const above = ordering(
  '>',
  { fr: 'est supérieur à', ar: 'أكثر من', en: 'is more than' },
  (o) => o > 0,
);
export const atLeast = ordering(
  '>=',
  { fr: 'est au moins', ar: 'لا يقل عن', en: 'is at least' },
  (o) => o >= 0,
);

export const oneOf: Operator = {
  symbol: 'in',
  result: 'truth',
  operands: [2, 2],
  takes: ['any', 'choices'],
  words: { fr: 'est l’un de', ar: 'واحد من', en: 'is one of' },
  run(value) {
    const choices = value(1);
    return Array.isArray(choices) && choices.some((choice: Operand) => same(value(0), choice));
  },
};

export const contains: Operator = {
  symbol: 'contains',
  result: 'truth',
  operands: [2, 2],
  takes: ['list', 'any'],
  words: { fr: 'comprend', ar: 'يتضمن', en: 'includes' },
  run(value) {
    const list = value(0);
    return Array.isArray(list) && list.some((item) => same(item, value(1)));
  },
};
