import { tellKind } from '../testing/tell-kind.js';
import { lookup } from './lookup.kind.js';

tellKind(lookup, {
  'an item of a list': {
    settings: { list: 'sectors' },
    keeps: [['agri']],
    refuses: [
      ['mining', 'form.unknown_item'],
      ['Agriculture', 'form.unknown_item'],
      [{}, 'form.unknown_item'],
    ],
    says: [['agri', 'Agriculture', 'الفلاحة']],
  },
  'of a list that does not exist': { settings: { list: 'other' }, refuses: [['agri', 'form.unknown_item']] },
});
