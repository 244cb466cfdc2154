import { useLocale } from 'ra-core';
import { isConsoleLanguage, type Language } from '../../languages/language.js';

/** The language of the page, for words that the form engine brings itself: names of kinds, words of operators. */
export function useLanguage(): Language {
  const locale = useLocale();
  return isConsoleLanguage(locale) ? locale : 'fr';
}
