import type { Language } from '../../languages/language.js';

const quotes: Record<Language, readonly [string, string]> = {
  fr: ['« ', ' »'],
  ar: ['«', '»'],
  en: ['“', '”'],
};

/** The label of a field within a sentence. */
export const quoted = (label: string, language: Language): string => quotes[language].join(label);
