import { tellKind } from '../testing/tell-kind.js';
import { swornDeclaration } from './sworn-declaration.kind.js';

tellKind(swornDeclaration, {
  'a declaration': {
    settings: { declaration: { fr: 'Je déclare sur l’honneur', ar: 'أصرح بشرفي' } },
    keeps: [[true]],
    refuses: [
      ['true', 'form.not_truth'],
      [{}, 'form.not_truth'],
    ],
    says: [[true, 'Oui', 'نعم']],
  },
});
