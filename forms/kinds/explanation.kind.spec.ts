import { tellKind } from '../testing/tell-kind.js';
import { explanation } from './explanation.kind.js';

tellKind(explanation, {
  'asks nothing': {
    settings: { text: { fr: 'Lisez bien.', ar: 'اقرؤوا جيدا.' } },
    refuses: [['x', 'form.not_a_question']],
    says: [['', '', '']],
  },
});
