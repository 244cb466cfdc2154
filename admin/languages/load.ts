import type { I18nProvider, TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { consoleLanguages, languageNames, type Language } from './language.js';
import { pluralRules } from './plurals.js';

/** Each language travels alone: a clerk loads the one that he reads. */
const catalogues: Record<Language, () => Promise<TranslationMessages>> = {
  fr: async () => {
    const [own, library] = await Promise.all([import('./fr.js'), import('ra-language-french')]);
    return { ...library.default, ...own.fr };
  },
  ar: async () => {
    const [own, library] = await Promise.all([import('./ar.js'), import('./react-admin.ar.js')]);
    return { ...library.reactAdminArabic, ...own.ar };
  },
  en: async () => {
    const [own, library] = await Promise.all([import('./en.js'), import('ra-language-english')]);
    return { ...library.default, ...own.en };
  },
};

const locales = consoleLanguages.map((locale) => ({ locale, name: languageNames[locale] }));

export async function loadLanguage(language: Language): Promise<I18nProvider> {
  const catalogue = await catalogues[language]();
  return polyglotI18nProvider(() => catalogue, language, locales, {
    pluralRules: pluralRules(language),
    allowMissing: false,
  });
}
