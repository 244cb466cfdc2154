import { tellKind } from '../testing/tell-kind.js';
import { postalAddress } from './postal-address.kind.js';

tellKind(postalAddress, {
  'street and town': {
    settings: {},
    keeps: [
      [{ street: '12, rue Mohammed V', city: 'Zagora' }],
      [
        { street: ' Douar Aït ', complement: 'près du souk', postalCode: '٤٧٩٠٠', city: 'Agdz' },
        { street: 'Douar Aït', complement: 'près du souk', postalCode: '47900', city: 'Agdz' },
      ],
    ],
    refuses: [
      [{ city: 'Zagora' }, 'form.required', ['street']],
      [{ street: 'a', city: 'b', country: 'MA' }, 'form.unknown_key', ['country']],
      [JSON.parse('{"street":"a","city":"b","__proto__":{"x":1}}'), 'form.unknown_key', ['__proto__']],
      [{ street: 'a', city: 'b', postalCode: '4790' }, 'form.not_postal_code', ['postalCode']],
      [{ street: '', city: 'b' }, 'form.too_short', ['street']],
      ['Zagora', 'form.not_object'],
      [[], 'form.not_object'],
    ],
    says: [
      [
        { street: 'Douar Aït', postalCode: '47900', city: 'Agdz' },
        'Douar Aït, 47900 Agdz',
        'Douar Aït, 47900 Agdz',
      ],
    ],
  },
});
