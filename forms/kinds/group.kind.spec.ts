import { tellKind } from '../testing/tell-kind.js';
import { group } from './group.kind.js';

tellKind(group, {
  'rows, which the form reads': {
    settings: {},
    refuses: [[[], 'form.not_list']],
    says: [[[{}, {}], '2', '2']],
  },
});
