import { settingsSchema, type Kind } from './kind.js';
import { decimalLimit, decimalSchema, limitFaults, numberOf, readDecimal, withUnit } from './numbers.js';

/** An exact number with decimals, as a string: '12.5'. */
export const decimal: Kind<'decimal'> = {
  kind: 'decimal',
  shape: 'words',
  family: 'number',
  name: { fr: 'Nombre décimal', ar: 'عدد عشري', en: 'Decimal number' },
  description: {
    fr: 'Un nombre à virgule : une surface, une longueur.',
    ar: 'عدد بفاصلة: مساحة أو طول.',
    en: 'A number with decimals: an area, a length.',
  },
  settings: settingsSchema({
    minimum: decimalLimit,
    maximum: decimalLimit,
    scale: { type: 'integer', minimum: 0, maximum: 6 },
    unit: { $ref: 'jiha:localized-text' },
  }),
  checkSettings: limitFaults,
  read: (raw, { scale = 2, ...limits }) =>
    readDecimal(raw, { ...limits, scale }, (number) => number.toFixed()),
  schema: ({ scale = 2, minimum, maximum }) => decimalSchema({ minimum, maximum, scale }),
  display: (value, { unit }, { language }) => withUnit(value, unit, language),
  operand: numberOf,
};
