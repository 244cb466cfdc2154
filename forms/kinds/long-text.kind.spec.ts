import { tellKind } from '../testing/tell-kind.js';
import { longText } from './long-text.kind.js';

tellKind(longText, {
  'by default': {
    settings: {},
    keeps: [['Une ligne\nune autre\tfin'], [' سطر\r\nسطر \n', 'سطر\r\nسطر']],
    refuses: [
      ['x'.repeat(5001), 'form.too_long'],
      ['a\u0000', 'form.bad_characters'],
      ['a\u0007b', 'form.bad_characters'],
      [false, 'form.not_text'],
    ],
  },
});
