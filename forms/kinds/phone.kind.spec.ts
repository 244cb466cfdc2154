import { tellKind } from '../testing/tell-kind.js';
import { phone } from './phone.kind.js';

tellKind(phone, {
  'as people write it': {
    settings: {},
    keeps: [
      ['+212612345678'],
      ['0612345678', '+212612345678'],
      ['06 12-34.56 78', '+212612345678'],
      ['00212 524 88 00 00', '+212524880000'],
      ['٠٦١٢٣٤٥٦٧٨', '+212612345678'],
    ],
    refuses: [
      ['0412345678', 'form.not_phone'],
      ['061234567', 'form.not_phone'],
      ['06123456789', 'form.not_phone'],
      ['+33612345678', 'form.not_phone'],
      ['06 12 34 56 7a', 'form.not_phone'],
      [612345678, 'form.not_text'],
    ],
    says: [['+212612345678', '06 12 34 56 78', '06 12 34 56 78']],
  },
});
