import { tellKind } from '../testing/tell-kind.js';
import { checkbox } from './checkbox.kind.js';

tellKind(checkbox, {
  'a box': {
    settings: {},
    keeps: [[true], [false]],
    refuses: [
      ['on', 'form.not_truth'],
      [0, 'form.not_truth'],
    ],
    says: [[true, 'Oui', 'نعم']],
  },
});
