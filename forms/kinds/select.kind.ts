import { isRecord } from '../json.js';
import { fault, kept, settingsSchema, type Kind } from './kind.js';
import { isOffered, oneOfOptions, optionLabel, optionSettings, repeatedOptions } from './options.js';
import { readText, textSchema } from './text-answer.js';
import { lineCharacter } from './words.js';

const otherText = { least: 1, most: 255, character: lineCharacter };

/** One of several options; where the form allows it, { "other": "…" } in the person's own words. */
export const select: Kind<'select'> = {
  kind: 'select',
  shape: 'choice',
  family: 'choice',
  listed: true,
  name: { fr: 'Choix unique', ar: 'اختيار واحد', en: 'Single choice' },
  description: {
    fr: 'Une option dans une liste, avec ou sans « autre, à préciser ».',
    ar: 'خيار واحد من لائحة، مع إمكانية «غير ذلك».',
    en: 'One option of a list, with or without "other, please say".',
  },
  settings: settingsSchema({ options: optionSettings(), other: { type: 'boolean' } }, ['options']),
  checkSettings: ({ options, other }) => [
    ...repeatedOptions(options),
    ...(other && isOffered(options, 'other')
      ? [{ code: 'form.definition.option_repeated', params: { value: 'other' } }]
      : []),
  ],
  read(raw, { options, other }) {
    if (typeof raw === 'string') return isOffered(options, raw) ? kept(raw) : fault('form.unknown_option');
    if (!other || !isRecord(raw)) return fault('form.unknown_option');
    if (Object.keys(raw).join() !== 'other') return fault('form.unknown_option');
    const words = readText(raw['other'] ?? null, otherText);
    if ('value' in words) return kept({ other: words.value });
    return fault(words.faults[0].code, words.faults[0].params, ['other']);
  },
  schema: ({ options, other }, { language }) => ({
    oneOf: [
      ...oneOfOptions(options, language),
      ...(other
        ? [
            {
              type: 'object',
              title: { fr: 'Autre', ar: 'غير ذلك', en: 'Other', zgh: 'ⵡⴰⵢⴹ' }[language],
              properties: { other: textSchema(otherText) },
              required: ['other'],
              additionalProperties: false,
            },
          ]
        : []),
    ],
  }),
  display: (value, { options }, { language }) =>
    isRecord(value) ? String(value['other']) : optionLabel(options, value, language),
  operand: (value) => (typeof value === 'string' ? value : 'other'),
  equals: (constant, { other }) => (other && constant === 'other' ? { type: 'object' } : { const: constant }),
};
