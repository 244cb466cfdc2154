import { tellKind } from '../testing/tell-kind.js';
import { money } from './money.kind.js';

tellKind(money, {
  'by default': {
    settings: {},
    keeps: [['12', '12.00'], ['12,5', '12.50'], ['٢٥٠٠٫٧٥', '2500.75'], ['999999999999999.99']],
    refuses: [
      ['12.345', 'form.not_decimal'],
      [12, 'form.not_decimal_text'],
      ['12 MAD', 'form.not_decimal'],
    ],
    says: [['2500.70', '2.500,70 DH', '2.500,70 درهم']],
  },
  'within limits': {
    settings: { minimum: '0.01', maximum: '100' },
    keeps: [['0.01'], ['100.00']],
    refuses: [
      ['0', 'form.below_minimum'],
      ['100.01', 'form.above_maximum'],
      ['-5', 'form.below_minimum'],
    ],
  },
});
