import { tellKind } from '../testing/tell-kind.js';
import { linkedSelect } from './linked-select.kind.js';

tellKind(linkedSelect, {
  'under a parent (which the form checks)': {
    settings: {
      parent: 'province',
      options: [{ value: 'agdz', label: { fr: 'Agdz', ar: 'أكدز' }, under: ['zagora'] }],
    },
    keeps: [['agdz']],
    refuses: [
      ['elsewhere', 'form.unknown_option'],
      [1, 'form.unknown_option'],
      [{ other: 'x' }, 'form.unknown_option'],
    ],
    says: [['agdz', 'Agdz', 'أكدز']],
  },
});
