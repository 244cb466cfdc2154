import { tellKind } from '../testing/tell-kind.js';
import { text } from './text.kind.js';

tellKind(text, {
  'by default': {
    settings: {},
    keeps: [['Zagora'], ['  درعة ', 'درعة'], ['x'.repeat(255)]],
    refuses: [
      ['x'.repeat(256), 'form.too_long'],
      ['a\nb', 'form.bad_characters'],
      ['a\u0000b', 'form.bad_characters'],
      ['a\ud800', 'form.bad_characters'],
      [3, 'form.not_text'],
      [['a'], 'form.not_text'],
      [{}, 'form.not_text'],
    ],
    says: [['Zagora', 'Zagora', 'Zagora']],
  },
  'with lengths, which count characters and not UTF-16 units': {
    settings: { minLength: 2, maxLength: 3 },
    keeps: [['😀😀😀'], ['ab']],
    refuses: [
      ['😀', 'form.too_short'],
      ['abcd', 'form.too_long'],
    ],
  },
});
