import { fault, kept, settingsSchema, type Kind } from './kind.js';
import { isOffered, oneOfOptions, optionLabel, optionSettings, repeatedOptions } from './options.js';

/**
 * One option of a list that depends on an earlier answer: the cercles of a province.
 * The form itself (engine/scope) checks that the option stands under the parent's answer; here only that it exists.
 */
export const linkedSelect: Kind<'linked_select'> = {
  kind: 'linked_select',
  shape: 'choice',
  family: 'choice',
  listed: true,
  name: { fr: 'Choix lié', ar: 'اختيار مرتبط', en: 'Linked choice' },
  description: {
    fr: 'Une liste qui dépend d’une réponse précédente : la province, puis le cercle.',
    ar: 'لائحة تتغير حسب جواب سابق: الإقليم ثم الدائرة.',
    en: 'A list that depends on an earlier answer: the province, then the cercle.',
  },
  settings: settingsSchema(
    {
      parent: { type: 'string' },
      options: optionSettings({ under: { type: 'array', minItems: 1, items: { type: 'string' } } }, [
        'under',
      ]),
    },
    ['parent', 'options'],
  ),
  checkSettings: ({ options }) => repeatedOptions(options),
  read: (raw, { options }) => (isOffered(options, raw) ? kept(raw) : fault('form.unknown_option')),
  schema: ({ options }, { language }) => ({ type: 'string', oneOf: oneOfOptions(options, language) }),
  display: (value, { options }, { language }) => optionLabel(options, value, language),
  equals: (constant) => ({ const: constant }),
};
