import { tellKind } from '../testing/tell-kind.js';
import { email } from './email.kind.js';

tellKind(email, {
  'an address': {
    settings: {},
    keeps: [['a@b.ma'], [' Amina.B+x@Exemple.MA ', 'Amina.B+x@exemple.ma']],
    refuses: [
      ['a@b', 'form.not_email'],
      ['@b.ma', 'form.not_email'],
      ['a b@c.ma', 'form.not_email'],
      ['a@-b.ma', 'form.not_email'],
      [`${'a'.repeat(65)}@b.ma`, 'form.not_email'],
      [`a@${'b.'.repeat(300)}ma`, 'form.not_email'],
      [1, 'form.not_text'],
    ],
    says: [['a@b.ma', 'a@b.ma', 'a@b.ma']],
  },
});
