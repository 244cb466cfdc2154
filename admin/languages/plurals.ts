import type { Language } from './language.js';

/** The order in which a catalogue writes the plural forms of a phrase, parted by ||||. */
const forms: Record<Language, readonly Intl.LDMLPluralRule[]> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  fr: ['one', 'other'],
  en: ['one', 'other'],
};

/** Intl knows which form a number takes; polyglot only needs its position. */
export function pluralRules(language: Language) {
  const rules = new Intl.PluralRules(language);
  const position = (count: number) => {
    const found = forms[language].indexOf(rules.select(count));
    return found === -1 ? forms[language].length - 1 : found;
  };
  return { pluralTypes: { own: position }, pluralTypeToLanguages: { own: [language, 'en'] } };
}
