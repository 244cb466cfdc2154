import { tellKind } from '../testing/tell-kind.js';
import { multiSelect } from './multi-select.kind.js';

const options = [
  { value: 'wood', label: { fr: 'Bois', ar: 'خشب' } },
  { value: 'iron', label: { fr: 'Fer', ar: 'حديد' } },
];
tellKind(multiSelect, {
  'some of a list, in its order': {
    settings: { options },
    keeps: [
      [
        ['iron', 'wood'],
        ['wood', 'iron'],
      ],
      [['iron']],
    ],
    refuses: [
      [['iron', 'iron'], 'form.repeated'],
      [['stone'], 'form.unknown_option', [0]],
      [[{}], 'form.unknown_option', [0]],
      ['iron', 'form.not_list'],
      [{ 0: 'iron' }, 'form.not_list'],
    ],
    says: [[['wood', 'iron'], 'Bois, Fer', 'خشب، حديد']],
  },
  'a number of them': {
    settings: { options, minimum: 2 },
    refuses: [[['iron'], 'form.too_few']],
  },
  'at most one of them': {
    settings: { options, maximum: 1 },
    refuses: [[['iron', 'wood'], 'form.too_many']],
  },
});
