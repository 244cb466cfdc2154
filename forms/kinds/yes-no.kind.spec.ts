import { tellKind } from '../testing/tell-kind.js';
import { yesNo } from './yes-no.kind.js';

tellKind(yesNo, {
  'a question': {
    settings: {},
    keeps: [[true], [false]],
    refuses: [
      ['yes', 'form.not_truth'],
      [1, 'form.not_truth'],
      [[], 'form.not_truth'],
    ],
    says: [
      [true, 'Oui', 'نعم'],
      [false, 'Non', 'لا'],
    ],
  },
});
