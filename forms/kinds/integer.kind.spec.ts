import { tellKind } from '../testing/tell-kind.js';
import { integer } from './integer.kind.js';

tellKind(integer, {
  'by default': {
    settings: { unit: { fr: 'membres', ar: 'أعضاء' } },
    keeps: [[0], [-12], [1200]],
    refuses: [
      ['12', 'form.not_number'],
      [1.5, 'form.not_whole'],
      [NaN, 'form.not_whole'],
      [Infinity, 'form.not_whole'],
      [1e13, 'form.above_maximum'],
      [true, 'form.not_number'],
    ],
    says: [[1200, '1.200 membres', '1.200 أعضاء']],
  },
  'within limits': {
    settings: { minimum: 1, maximum: 10 },
    keeps: [[1], [10]],
    refuses: [
      [0, 'form.below_minimum'],
      [11, 'form.above_maximum'],
    ],
  },
});
