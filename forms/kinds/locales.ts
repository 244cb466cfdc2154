import type { Language } from '../../api/core/localized-text.js';

/** As Morocco writes numbers and days: western digits in every language, its own month names (غشت, شتنبر). */
export const locales: Record<Language, string | string[]> = {
  ar: 'ar-MA-u-nu-latn',
  fr: 'fr-MA',
  en: 'en-GB',
  zgh: ['zgh-MA-u-nu-latn', 'fr-MA'],
};
