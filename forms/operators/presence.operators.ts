import type { Operator } from './operator.js';

/** An unticked box, an empty list and a group without rows are not answers: the scope holds null for them. */
export const filled: Operator = {
  symbol: 'filled',
  result: 'truth',
  operands: [1, 1],
  takes: ['answer'],
  words: { fr: 'est rempli', ar: 'معبأ', en: 'is answered' },
  run: (value) => value(0) !== null,
};

export const empty: Operator = {
  symbol: 'empty',
  result: 'truth',
  operands: [1, 1],
  takes: ['answer'],
  words: { fr: 'est vide', ar: 'فارغ', en: 'is not answered' },
  run: (value) => value(0) === null,
};
