import { codedSchema, readCoded } from './coded-text.js';
import { noSettings, type Kind } from './kind.js';
import { digit, westernDigits } from './words.js';

const number = {
  pattern: `^\\s*${digit}(?:\\s?${digit}){14}\\s*$`,
  faultCode: 'form.not_ice',
  clean: (typed: string) => westernDigits(typed).replace(/\s/g, ''),
};

/** Identifiant commun de l'entreprise: fifteen digits. */
export const ice: Kind<'ice'> = {
  kind: 'ice',
  shape: 'words',
  family: 'identity',
  name: {
    fr: 'Identifiant commun de l’entreprise (ICE)',
    ar: 'التعريف الموحد للمقاولة',
    en: 'Common company identifier (ICE)',
  },
  description: {
    fr: 'Les quinze chiffres de l’ICE.',
    ar: 'الأرقام الخمسة عشر للتعريف الموحد للمقاولة.',
    en: 'The fifteen digits of the ICE.',
  },
  settings: noSettings,
  read: (raw) => readCoded(raw, number),
  schema: () => codedSchema(number),
  display: (value) => String(value),
};
