/** The languages that content may be written in. Tifinagh (zgh) is written left to right, Arabic right to left. */
export const languages = ['ar', 'fr', 'zgh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that people wrote for the public, in one or more languages. */
export type LocalizedText = { readonly [language in Language]?: string };

/** Where a reader is sent when the asked language is missing: first the languages most likely to be read too. */
const fallbacks: Record<Language, readonly Language[]> = {
  ar: ['ar', 'fr', 'en', 'zgh'],
  fr: ['fr', 'ar', 'en', 'zgh'],
  zgh: ['zgh', 'ar', 'fr', 'en'],
  en: ['en', 'fr', 'ar', 'zgh'],
};

/** The languages in which a text is looked for when the given one is asked: that one first. */
export const localizeOrder = (language: Language): readonly Language[] => fallbacks[language];

/** The text in the asked language, or in the first language of its fallback chain that has one; '' when none has. */
export function localize(text: LocalizedText | null | undefined, language: Language): string {
  if (!text) return '';
  for (const candidate of fallbacks[language]) {
    const found = text[candidate];
    if (found) return found;
  }
  return '';
}

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The first of our languages that an Accept-Language header asks for; French when it asks for none of them. */
export function negotiateLanguage(header: string | null | undefined): Language {
  if (!header) return 'fr';
  const known = negotiated.get(header);
  if (known) return known;
  const found = negotiate(header);
  if (negotiated.size >= 500) negotiated.clear();
  negotiated.set(header, found);
  return found;
}

/** Browsers send the same few headers with every request. */
const negotiated = new Map<string, Language>();

function negotiate(header: string): Language {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const quality = params.find((param) => param.trim().startsWith('q='))?.split('=')[1];
      return { tag: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => isLanguage(wish.tag) && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (wanted[0]?.tag as Language | undefined) ?? 'fr';
}
