import { numberOf } from '../kinds/numbers.js';
import type { Operator } from './operator.js';

/** Only true is true: a condition never guesses from '0' or an empty list. */
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

export const and: Operator = {
  symbol: 'and',
  result: 'truth',
  operands: [1, 20],
  takes: ['truth'],
  words: { fr: 'et', ar: 'و', en: 'and' },
  run: (value, count) => upTo(count).every((at) => value(at) === true),
};

export const or: Operator = {
  symbol: 'or',
  result: 'truth',
  operands: [1, 20],
  takes: ['truth'],
  words: { fr: 'ou', ar: 'أو', en: 'or' },
  run: (value, count) => upTo(count).some((at) => value(at) === true),
};

export const not: Operator = {
  symbol: '!',
  result: 'truth',
  operands: [1, 1],
  takes: ['truth'],
  words: { fr: 'il est faux que', ar: 'ليس صحيحا أن', en: 'it is not so that' },
  run: (value) => value(0) !== true,
};

/** condition, number, condition, number, …, number otherwise: the rate of a zone. */
export const choose: Operator = {
  symbol: 'if',
  result: 'number',
  operands: [3, 41],
  takes: ['truth', 'number'],
  takesAt: (at, count) => (at % 2 === 0 && at + 1 < count ? 'truth' : 'number'),
  words: { fr: 'si … alors … sinon', ar: 'إذا … فإن … وإلا', en: 'if … then … else' },
  run(value, count) {
    let at = 0;
    while (at + 1 < count && value(at) !== true) at += 2;
    // Constants are written as texts; what is chosen is a number.
    return numberOf(at + 1 < count ? value(at + 1) : at < count ? value(at) : null);
  },
};
