import { settingsSchema, type Kind } from './kind.js';
import { decimalLimit, decimalSchema, formatNumber, limitFaults, numberOf, readDecimal } from './numbers.js';

const scale = 2;
const dirhams = { fr: 'DH', ar: 'درهم', en: 'MAD', zgh: 'ⴷⵔⵀⵎ' };

/** Dirhams, as a string with two decimals: '1500.00'. */
export const money: Kind<'money'> = {
  kind: 'money',
  shape: 'words',
  family: 'number',
  name: { fr: 'Montant', ar: 'مبلغ مالي', en: 'Amount of money' },
  description: {
    fr: 'Une somme en dirhams, au centime près.',
    ar: 'مبلغ بالدرهم وأجزائه.',
    en: 'A sum in dirhams and cents.',
  },
  settings: settingsSchema({ minimum: decimalLimit, maximum: decimalLimit }),
  checkSettings: limitFaults,
  read: (raw, limits) => readDecimal(raw, { ...limits, scale }, (number) => number.toFixed(scale)),
  schema: (limits) => decimalSchema({ ...limits, scale }),
  display: (value, _settings, { language }) =>
    `${formatNumber(String(value), language, scale)} ${dirhams[language]}`,
  operand: numberOf,
};
