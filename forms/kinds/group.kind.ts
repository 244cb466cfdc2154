import { fault, leastAboveMost, settingsSchema, type Kind } from './kind.js';

export const mostRows = 200;

/** Fields that repeat row by row: members, equipment. The form itself reads the rows (engine/read-form). */
export const group: Kind<'group'> = {
  kind: 'group',
  shape: 'rows',
  family: 'structure',
  name: { fr: 'Bloc répétable', ar: 'مجموعة قابلة للتكرار', en: 'Repeatable group' },
  description: {
    fr: 'Plusieurs champs répétés autant de fois que nécessaire : les membres du bureau.',
    ar: 'خانات تتكرر حسب الحاجة: أعضاء المكتب.',
    en: 'Several fields repeated as often as needed: the members of a board.',
  },
  settings: settingsSchema({
    minimum: { type: 'integer', minimum: 0, maximum: mostRows },
    maximum: { type: 'integer', minimum: 1, maximum: mostRows },
    rowLabel: { $ref: 'jiha:localized-text' },
  }),
  checkSettings: ({ minimum = 0, maximum = 20 }) =>
    minimum > maximum ? leastAboveMost(minimum, maximum) : [],
  read: () => fault('form.not_list'),
  schema: ({ minimum = 0, maximum = 20 }) => ({ type: 'array', minItems: minimum, maxItems: maximum }),
  display: (value) => String(Array.isArray(value) ? value.length : 0),
};
