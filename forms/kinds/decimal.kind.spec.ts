import { tellKind } from '../testing/tell-kind.js';
import { decimal } from './decimal.kind.js';

tellKind(decimal, {
  'by default': {
    settings: { unit: { fr: 'm²', ar: 'م²' } },
    keeps: [['12.5'], ['12,50', '12.5'], [' ١٢٫٥ ', '12.5'], ['1 000,25', '1000.25'], ['-0', '0'], ['-3']],
    refuses: [
      [12.5, 'form.not_decimal_text'],
      ['12.345', 'form.not_decimal'],
      ['1e3', 'form.not_decimal'],
      ['12 50', 'form.not_decimal'],
      ['', 'form.not_decimal'],
      ['NaN', 'form.not_decimal'],
      ['9'.repeat(200), 'form.not_decimal'],
    ],
    says: [['1000.25', '1.000,25 m²', '1.000,25 م²']],
  },
  'within limits, exactly': {
    settings: { minimum: '0.1', maximum: '0.3', scale: 6 },
    keeps: [['0.1'], ['0.3'], ['0.299999']],
    refuses: [
      ['0.300001', 'form.above_maximum'],
      ['0.099999', 'form.below_minimum'],
    ],
  },
});
