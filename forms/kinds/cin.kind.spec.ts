import { tellKind } from '../testing/tell-kind.js';
import { cin } from './cin.kind.js';

tellKind(cin, {
  'as people write it': {
    settings: {},
    keeps: [['AB123456'], ['ab 123456', 'AB123456'], ['J١٢٣٤', 'J1234']],
    refuses: [
      ['ABC1234', 'form.not_cin'],
      ['AB123', 'form.not_cin'],
      ['AB12345678', 'form.not_cin'],
      ['123456', 'form.not_cin'],
      [123456, 'form.not_text'],
    ],
    says: [['AB123456', 'AB123456', 'AB123456']],
  },
});
