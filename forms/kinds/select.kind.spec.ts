import { tellKind } from '../testing/tell-kind.js';
import { select } from './select.kind.js';

const options = [
  { value: 'wood', label: { fr: 'Bois', ar: 'خشب' } },
  { value: 'iron', label: { fr: 'Fer', ar: 'حديد' } },
];
tellKind(select, {
  'one of a list': {
    settings: { options },
    keeps: [['wood'], ['iron']],
    refuses: [
      ['stone', 'form.unknown_option'],
      ['', 'form.unknown_option'],
      ['__proto__', 'form.unknown_option'],
      [{ other: 'x' }, 'form.unknown_option'],
      [0, 'form.unknown_option'],
      [['wood'], 'form.unknown_option'],
    ],
    says: [['wood', 'Bois', 'خشب']],
  },
  'or other': {
    settings: { options, other: true },
    keeps: [['wood'], [{ other: ' Pierre ' }, { other: 'Pierre' }]],
    refuses: [
      [{ other: '' }, 'form.too_short', ['other']],
      [{ other: 1 }, 'form.not_text', ['other']],
      [{ other: 'x', more: 1 }, 'form.unknown_option'],
      ['other', 'form.unknown_option'],
    ],
    says: [[{ other: 'Pierre' }, 'Pierre', 'Pierre']],
  },
});
