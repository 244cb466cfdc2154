import { localize } from '../../api/core/localized-text.js';
import { fault, kept, settingsSchema, type Kind } from './kind.js';

const shape = /^\d{2}\.\d{3}\.\d{2}\.\d{2}$/;

/** A commune by its official code: 08.587.03.01. */
export const commune: Kind<'commune'> = {
  kind: 'commune',
  shape: 'choice',
  family: 'place',
  name: { fr: 'Commune', ar: 'جماعة', en: 'Commune' },
  description: {
    fr: 'Une commune de la région, ou de certaines provinces.',
    ar: 'جماعة من جماعات الجهة أو من أقاليم معينة.',
    en: 'A commune of the region, or of certain provinces.',
  },
  settings: settingsSchema({
    provinces: { type: 'array', minItems: 1, items: { type: 'string', pattern: '^\\d{2}\\.\\d{3}$' } },
  }),
  read(raw, { provinces }, { facts }) {
    if (typeof raw !== 'string' || !shape.test(raw)) return fault('form.unknown_commune');
    if (provinces && !provinces.includes(raw.slice(0, 6))) return fault('form.commune_elsewhere');
    return facts.communes.has(raw) ? kept(raw) : fault('form.unknown_commune');
  },
  schema: ({ provinces }) => ({
    type: 'string',
    pattern: provinces
      ? `^(?:${provinces.map((code) => code.replace('.', '\\.')).join('|')})\\.[0-9]{2}\\.[0-9]{2}$`
      : '^[0-9]{2}\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}$',
    'x-jiha-known': { as: 'commune' },
  }),
  display: (value, _settings, { facts, language }) =>
    localize(facts.communes.get(String(value))?.name, language) || String(value),
  needs(raw, _settings, needed) {
    if (typeof raw === 'string' && shape.test(raw)) needed.commune(raw);
  },
  equals: (constant) => ({ const: constant }),
};
