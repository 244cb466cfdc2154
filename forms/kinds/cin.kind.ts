import { codedSchema, readCoded } from './coded-text.js';
import { noSettings, type Kind } from './kind.js';
import { digit, westernDigits } from './words.js';

const number = {
  pattern: `^\\s*[A-Za-z]{1,2}\\s?${digit}{4,7}\\s*$`,
  faultCode: 'form.not_cin',
  clean: (typed: string) => westernDigits(typed).replace(/\s/g, '').toUpperCase(),
};

/** Number of the national identity card: one or two letters and four to seven digits; it has no check digit. */
export const cin: Kind<'cin'> = {
  kind: 'cin',
  shape: 'words',
  family: 'identity',
  name: {
    fr: 'Numéro de CNIE',
    ar: 'رقم البطاقة الوطنية للتعريف الإلكترونية',
    en: 'National identity card number',
  },
  description: {
    fr: 'Une ou deux lettres et quatre à sept chiffres. Donnée personnelle soumise à autorisation de la CNDP.',
    ar: 'حرف أو حرفان متبوعان بأربعة إلى سبعة أرقام. معطى شخصي يخضع لإذن اللجنة الوطنية لمراقبة حماية المعطيات.',
    en: 'One or two letters and four to seven digits. Personal data that needs the authorisation of the CNDP.',
  },
  settings: noSettings,
  read: (raw) => readCoded(raw, number),
  schema: () => codedSchema(number),
  display: (value) => String(value),
};
