import { codedSchema, readCoded } from './coded-text.js';
import { noSettings, type Kind } from './kind.js';
import { digit, westernDigits, withoutSeparators } from './words.js';

const between = '[\\s.-]?';
const number = {
  /** 06…, +212 6…, 00212 6…, with digits of either kind. */
  pattern: `^\\s*(?:(?:\\+|[0٠]{2})[2٢][1١][2٢]|[0٠])${between}[5-8٥-٨](?:${between}${digit}){8}\\s*$`,
  faultCode: 'form.not_phone',
  clean: (typed: string) => `+212${withoutSeparators(westernDigits(typed)).slice(-9)}`,
};

/** A Moroccan telephone number, kept as E.164: +212612345678. */
export const phone: Kind<'phone'> = {
  kind: 'phone',
  shape: 'words',
  family: 'identity',
  name: { fr: 'Téléphone', ar: 'الهاتف', en: 'Telephone' },
  description: {
    fr: 'Un numéro marocain, fixe ou mobile : 06 12 34 56 78.',
    ar: 'رقم مغربي، ثابت أو محمول: 06 12 34 56 78.',
    en: 'A Moroccan number, fixed or mobile: 06 12 34 56 78.',
  },
  settings: noSettings,
  read: (raw) => readCoded(raw, number),
  schema: () => codedSchema(number),
  ui: () => ({ format: 'tel' }),
  /** As Moroccans read it: 06 12 34 56 78. */
  display: (value) => `0${String(value).slice(4)}`.replace(/(\d\d)(?=\d)/g, '$1 '),
};
