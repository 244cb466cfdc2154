import { tellKind } from '../testing/tell-kind.js';
import { commune } from './commune.kind.js';

tellKind(commune, {
  'any that exists': {
    settings: {},
    keeps: [['08.587.01.05'], ['08.201.01.01']],
    refuses: [
      ['08.587.99.99', 'form.unknown_commune'],
      ['Zagora', 'form.unknown_commune'],
      ['08.587.01.05\n', 'form.unknown_commune'],
      [8, 'form.unknown_commune'],
    ],
    says: [['08.587.01.05', 'Zagora', 'زاكورة']],
  },
  'of one province': {
    settings: { provinces: ['08.587'] },
    refuses: [['08.201.01.01', 'form.commune_elsewhere']],
  },
});
