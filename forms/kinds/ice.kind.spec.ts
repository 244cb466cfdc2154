import { tellKind } from '../testing/tell-kind.js';
import { ice } from './ice.kind.js';

tellKind(ice, {
  'as people write it': {
    settings: {},
    keeps: [
      ['001234567000089'],
      ['001 234 567 000 089', '001234567000089'],
      ['٠٠١٢٣٤٥٦٧٠٠٠٠٨٩', '001234567000089'],
    ],
    refuses: [
      ['00123456700008', 'form.not_ice'],
      ['0012345670000890', 'form.not_ice'],
      ['00123456700008A', 'form.not_ice'],
      [1234567000089, 'form.not_text'],
    ],
  },
});
