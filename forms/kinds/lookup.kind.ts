import { localize } from '../../api/core/localized-text.js';
import { fault, kept, settingsSchema, type Kind } from './kind.js';

/** Codes of a list: what staff upload is checked against the same. */
export const itemCodePattern = '^[A-Za-z0-9][A-Za-z0-9_./-]{0,59}$';
const itemCode = new RegExp(itemCodePattern);

/** An item of a reference list that staff keep, by its code. */
export const lookup: Kind<'lookup'> = {
  kind: 'lookup',
  shape: 'choice',
  family: 'reference',
  name: { fr: 'Choix dans un référentiel', ar: 'اختيار من لائحة مرجعية', en: 'Item of a reference list' },
  description: {
    fr: 'Un élément d’une liste tenue par l’administration : secteurs, souks, établissements.',
    ar: 'عنصر من لائحة تمسكها الإدارة: القطاعات والأسواق والمؤسسات.',
    en: 'An item of a list kept by the administration: sectors, markets, schools.',
  },
  settings: settingsSchema({ list: { type: 'string', pattern: '^[a-z][a-z0-9_-]{0,59}$' } }, ['list']),
  read: (raw, { list }, { facts }) =>
    typeof raw === 'string' && itemCode.test(raw) && facts.lists.get(list)?.has(raw)
      ? kept(raw)
      : fault('form.unknown_item'),
  schema: ({ list }) => ({
    type: 'string',
    pattern: itemCodePattern,
    'x-jiha-known': { as: 'item', list },
  }),
  ui: ({ list }) => ({ format: 'lookup', list }),
  display: (value, { list }, { facts, language }) =>
    localize(facts.lists.get(list)?.get(String(value))?.label, language) || String(value),
  needs(raw, { list }, needed) {
    if (typeof raw === 'string' && itemCode.test(raw)) needed.listItem(list, raw);
  },
  equals: (constant) => ({ const: constant }),
};
