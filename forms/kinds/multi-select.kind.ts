import { fault, kept, leastAboveMost, settingsSchema, type Kind } from './kind.js';
import { isOffered, oneOfOptions, optionLabel, optionSettings, repeatedOptions } from './options.js';

/** Several options of a list, kept in the list's order. */
export const multiSelect: Kind<'multi_select'> = {
  kind: 'multi_select',
  shape: 'list',
  family: 'choice',
  listed: true,
  name: { fr: 'Choix multiple', ar: 'اختيارات متعددة', en: 'Multiple choice' },
  description: {
    fr: 'Plusieurs options dans une liste, avec un nombre minimal et maximal.',
    ar: 'عدة خيارات من لائحة، بحد أدنى وحد أقصى.',
    en: 'Several options of a list, with a least and a most number.',
  },
  settings: settingsSchema(
    {
      options: optionSettings(),
      minimum: { type: 'integer', minimum: 1, maximum: 500 },
      maximum: { type: 'integer', minimum: 1, maximum: 500 },
    },
    ['options'],
  ),
  checkSettings({ options, minimum = 1, maximum = options.length }) {
    const most = Math.min(maximum, options.length);
    return [...repeatedOptions(options), ...(minimum > most ? leastAboveMost(minimum, most) : [])];
  },
  read(raw, { options, minimum = 1, maximum = options.length }) {
    if (!Array.isArray(raw)) return fault('form.not_list');
    if (raw.length > options.length || new Set(raw).size < raw.length) return fault('form.repeated');
    if (raw.length < minimum) return fault('form.too_few', { min: minimum });
    if (raw.length > maximum) return fault('form.too_many', { max: maximum });
    const stranger = raw.findIndex((value) => !isOffered(options, value));
    if (stranger >= 0) return fault('form.unknown_option', {}, [stranger]);
    return kept(options.map(({ value }) => value).filter((value) => raw.includes(value)));
  },
  schema: ({ options, minimum = 1, maximum = options.length }, { language }) => ({
    type: 'array',
    uniqueItems: true,
    minItems: minimum,
    maxItems: maximum,
    items: { type: 'string', oneOf: oneOfOptions(options, language) },
  }),
  display: (value, { options }, { language }) =>
    (value as readonly string[])
      .map((chosen) => optionLabel(options, chosen, language))
      .join(language === 'ar' ? '، ' : ', '),
};
