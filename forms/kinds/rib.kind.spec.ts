import { tellKind } from '../testing/tell-kind.js';
import { rib } from './rib.kind.js';

tellKind(rib, {
  'with a key that checks': {
    settings: {},
    keeps: [
      ['230780123456789012345649'],
      ['230 780 1234567890123456 49', '230780123456789012345649'],
      ['٢٣٠٧٨٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٤٩', '230780123456789012345649'],
    ],
    refuses: [
      ['230780123456789012345650', 'form.wrong_rib_key'],
      ['230', 'form.not_rib'],
      ['x'.repeat(24), 'form.not_rib'],
      [230, 'form.not_text'],
    ],
    says: [['230780123456789012345649', '230 780 1234567890123456 49', '230 780 1234567890123456 49']],
  },
});
