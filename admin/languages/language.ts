/** The languages of the console itself; content may come in Amazigh too. */
export const consoleLanguages = ['fr', 'ar', 'en'] as const;
export type Language = (typeof consoleLanguages)[number];

export const languageNames: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' };

/** Morocco writes western digits in Arabic too. */
export const intlTags: Record<Language, string> = { fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' };

export const isConsoleLanguage = (value: unknown): value is Language =>
  consoleLanguages.includes(value as Language);

/** The language of the last visit, else the first of the browser's languages that we speak, else French. */
export function languageToStartWith(stored: unknown, wanted: readonly string[]): Language {
  if (isConsoleLanguage(stored)) return stored;
  const spoken = wanted.map((tag) => tag.split('-')[0]).find(isConsoleLanguage);
  return spoken ?? 'fr';
}
