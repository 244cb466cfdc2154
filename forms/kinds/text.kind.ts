import type { Kind } from './kind.js';
import { settingsSchema } from './kind.js';
import { equalsText, limitsOf, readText, textFaults, textSchema, textSettings } from './text-answer.js';
import { lineCharacter } from './words.js';

const longest = 255;

/** One line of text. */
export const text: Kind<'text'> = {
  kind: 'text',
  shape: 'words',
  family: 'text',
  name: { fr: 'Texte court', ar: 'نص قصير', en: 'Short text' },
  description: {
    fr: 'Une ligne : un nom, un intitulé.',
    ar: 'سطر واحد: اسم أو عنوان.',
    en: 'One line: a name, a title.',
  },
  settings: settingsSchema(textSettings(1000)),
  checkSettings: textFaults,
  read: (raw, settings) => readText(raw, limitsOf(settings, longest, lineCharacter)),
  schema: (settings) => textSchema(limitsOf(settings, longest, lineCharacter)),
  display: (value) => String(value),
  equals: equalsText,
};
