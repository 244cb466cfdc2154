import { kept, settingsSchema, type Kind } from './kind.js';
import { numberOf, withUnit } from './numbers.js';

/** A number that the form computes. Whatever a caller sends for it is ignored; kept as an exact decimal string. */
export const formula: Kind<'formula'> = {
  kind: 'formula',
  shape: 'computed',
  family: 'number',
  name: { fr: 'Calcul', ar: 'عملية حسابية', en: 'Computed number' },
  description: {
    fr: 'Un nombre calculé à partir d’autres réponses : une redevance, un total.',
    ar: 'عدد يحسب انطلاقا من أجوبة أخرى: إتاوة أو مجموع.',
    en: 'A number computed from other answers: a fee, a total.',
  },
  settings: settingsSchema(
    {
      formula: {},
      scale: { type: 'integer', minimum: 0, maximum: 6 },
      unit: { $ref: 'jiha:localized-text' },
    },
    ['formula'],
  ),
  read: kept,
  schema: () => ({ readOnly: true }),
  display: (value, { unit }, { language }) => withUnit(value, unit, language),
  operand: numberOf,
};
