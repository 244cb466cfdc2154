import { localize } from '../../api/core/localized-text.js';
import { fault, kept, settingsSchema, type Kind } from './kind.js';
import { patternFault } from './pattern-safety.js';
import { lengthOf } from './words.js';

const longest = 100;
const whole = (pattern: string) => `^(?:${pattern})$`;

/** A code whose form staff describe by a pattern, such as a file number. Taken as typed: blanks count. */
export const formattedText: Kind<'formatted_text'> = {
  kind: 'formatted_text',
  shape: 'words',
  family: 'text',
  name: { fr: 'Texte à format imposé', ar: 'نص بصيغة محددة', en: 'Text of a fixed format' },
  description: {
    fr: 'Un code ou un numéro qui suit un modèle : titre foncier, numéro de dossier.',
    ar: 'رمز أو رقم وفق نموذج محدد: رسم عقاري، رقم ملف.',
    en: 'A code or number that follows a model: land title, file number.',
  },
  settings: settingsSchema(
    {
      pattern: { type: 'string', minLength: 1, maxLength: 300 },
      patternHelp: { $ref: 'jiha:localized-text' },
      maxLength: { type: 'integer', minimum: 1, maximum: 200 },
    },
    ['pattern', 'patternHelp'],
  ),
  checkSettings({ pattern }) {
    const found = patternFault(pattern);
    return found ? [found] : [];
  },
  read(raw, { pattern, maxLength = longest, patternHelp }, { language }) {
    if (typeof raw !== 'string') return fault('form.not_text');
    const length = lengthOf(raw);
    if (length > maxLength) return fault('form.too_long', { max: maxLength, length });
    if (/[\p{Cc}\p{Cs}]/u.test(raw)) return fault('form.bad_characters');
    if (!new RegExp(whole(pattern), 'u').test(raw))
      return fault('form.wrong_format', { help: localize(patternHelp, language) });
    return kept(raw);
  },
  schema: ({ pattern, maxLength = longest }) => ({
    type: 'string',
    maxLength,
    allOf: [{ pattern: whole(pattern) }, { pattern: '^[^\\p{Cc}\\p{Cs}]*$' }],
  }),
  display: (value) => String(value),
  equals: (constant) => (typeof constant === 'string' ? { const: constant } : undefined),
};
