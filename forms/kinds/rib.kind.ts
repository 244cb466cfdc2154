import { codedSchema, readCoded } from './coded-text.js';
import { fault, noSettings, type Kind } from './kind.js';
import { digit, westernDigits } from './words.js';

const clean = (typed: string) => westernDigits(typed).replace(/\s/g, '');
const number = { pattern: `^\\s*${digit}(?:\\s?${digit}){23}\\s*$`, faultCode: 'form.not_rib', clean };

/** The key (last two digits) is 97 less the rest of the first 22 digits times 100 by 97. */
export function ribKeyIsRight(typed: string): boolean {
  const digits = clean(typed);
  const rest = (BigInt(digits.slice(0, 22)) * 100n) % 97n;
  return BigInt(digits.slice(22)) === 97n - rest;
}

/** Relevé d'identité bancaire: 24 digits, the last two of which check the others. */
export const rib: Kind<'rib'> = {
  kind: 'rib',
  shape: 'words',
  family: 'identity',
  name: { fr: 'RIB', ar: 'كشف التعريف البنكي', en: 'Bank account (RIB)' },
  description: {
    fr: 'Les vingt-quatre chiffres du relevé d’identité bancaire, clé vérifiée.',
    ar: 'الأرقام الأربعة والعشرون لكشف التعريف البنكي، مع التحقق من المفتاح.',
    en: 'The twenty-four digits of a bank account, key checked.',
  },
  settings: noSettings,
  read(raw) {
    const reading = readCoded(raw, number);
    if ('faults' in reading || ribKeyIsRight(String(reading.value))) return reading;
    return fault('form.wrong_rib_key');
  },
  /** Arithmetic is beyond JSON Schema: the key needs the vocabulary's `x-jiha-rib-key`. */
  schema: () => ({ ...codedSchema(number), 'x-jiha-rib-key': true }),
  display: (value) => String(value).replace(/^(\d{3})(\d{3})(\d{16})(\d{2})$/, '$1 $2 $3 $4'),
};
