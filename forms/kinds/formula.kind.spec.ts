import { tellKind } from '../testing/tell-kind.js';
import { formula } from './formula.kind.js';

tellKind(formula, {
  'a computed number': {
    settings: { formula: { '+': ['1', '2'] }, unit: { fr: 'DH', ar: 'درهم' } },
    says: [['1200.50', '1.200,50 DH', '1.200,50 درهم']],
  },
});
