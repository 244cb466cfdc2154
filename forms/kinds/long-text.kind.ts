import type { Kind } from './kind.js';
import { settingsSchema } from './kind.js';
import { equalsText, limitsOf, readText, textFaults, textSchema, textSettings } from './text-answer.js';
import { paragraphCharacter } from './words.js';

const longest = 5000;

/** Several lines of text. */
export const longText: Kind<'long_text'> = {
  kind: 'long_text',
  shape: 'words',
  family: 'text',
  name: { fr: 'Texte long', ar: 'نص طويل', en: 'Long text' },
  description: {
    fr: 'Plusieurs lignes : un exposé, des motifs.',
    ar: 'عدة أسطر: عرض أو تعليل.',
    en: 'Several lines: a statement, reasons.',
  },
  settings: settingsSchema(textSettings(20000)),
  checkSettings: textFaults,
  read: (raw, settings) => readText(raw, limitsOf(settings, longest, paragraphCharacter)),
  schema: (settings) => textSchema(limitsOf(settings, longest, paragraphCharacter)),
  ui: () => ({ multi: true }),
  display: (value) => String(value),
  equals: equalsText,
};
