import { fault, kept, leastAboveMost, settingsSchema, type Kind } from './kind.js';
import { numberOf, withUnit } from './numbers.js';

/** Far above anything counted in a region, far below where JSON loses units. */
const limit = 1_000_000_000_000;

/** A whole number, as a JSON number. */
export const integer: Kind<'integer'> = {
  kind: 'integer',
  shape: 'number',
  family: 'number',
  name: { fr: 'Nombre entier', ar: 'عدد صحيح', en: 'Whole number' },
  description: {
    fr: 'Un nombre sans virgule : effectif, nombre de pièces.',
    ar: 'عدد بدون فاصلة: عدد الأعضاء أو الوثائق.',
    en: 'A number without decimals: members, rooms.',
  },
  settings: settingsSchema({
    minimum: { type: 'integer', minimum: -limit, maximum: limit },
    maximum: { type: 'integer', minimum: -limit, maximum: limit },
    unit: { $ref: 'jiha:localized-text' },
  }),
  checkSettings: ({ minimum = -limit, maximum = limit }) =>
    minimum > maximum ? leastAboveMost(minimum, maximum) : [],
  read(raw, { minimum = -limit, maximum = limit }) {
    if (typeof raw !== 'number') return fault('form.not_number');
    if (!Number.isInteger(raw)) return fault('form.not_whole');
    if (raw < minimum) return fault('form.below_minimum', { min: minimum });
    if (raw > maximum) return fault('form.above_maximum', { max: maximum });
    return kept(raw === 0 ? 0 : raw);
  },
  schema: ({ minimum = -limit, maximum = limit }) => ({ type: 'integer', minimum, maximum }),
  display: (value, { unit }, { language }) => withUnit(value, unit, language),
  operand: numberOf,
  equals: (constant) => {
    const number = Number(constant);
    return Number.isSafeInteger(number) ? { const: number } : undefined;
  },
};
