/**
 * One folding for all searches in names (places, people, applications): what is written differently but read alike
 * becomes the same text. Case, accents, hyphens, apostrophes and spaces; Arabic diacritics, tatweel, forms of alef and
 * hamza, ta marbuta as ha, alef maqsura as ya, the Moroccan and Persian letters for g, p and v, the definite article.
 * The result holds letters, digits and single spaces only: nothing in it means anything to LIKE.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD') // splits accents from letters, and hamza and madda from alef, waw and ya
    .replace(/[\p{M}\p{Lm}\p{Cf}]/gu, '') // accents, diacritics, tatweel, direction marks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/./gu, (letter) => sameLetter.get(letter) ?? letter)
    .trim()
    .split(/ +/)
    .map(withoutArabicArticle)
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * What a row stores to be found by: of each of its texts the folded words, and the words run together, so that both
 * 'er rissani' and 'errissani' find Er-Rissani. It starts with a space: ` x` marks the beginning of a word.
 */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
  const found = new Set<string>();
  for (const text of texts) {
    const folded = fold(text ?? '');
    if (folded === '') continue;
    found.add(folded);
    found.add(folded.replaceAll(' ', ''));
  }
  return [...found].map((each) => ` ${each}`).join('');
}

/** What to look for: a row is found when its search text contains every one of these words. Empty: everything is found. */
export function searchWords(query: string): readonly string[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !latinArticles.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** The in-memory reading of a search, for lists that are already there. */
export function isFound(stored: string, query: string): boolean {
  return searchWords(query).every((word) => stored.includes(word));
}

/** Letters that stay different after decomposition although readers and keyboards take them for the same. */
const sameLetter = new Map<string, string>([
  ['ٱ', 'ا'],
  ['ء', ''],
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['گ', 'ك'],
  ['ڭ', 'ك'],
  ['ݣ', 'ك'],
  ['پ', 'ب'],
  ['ڤ', 'ف'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value): [string, string] => [digit, String(value)]),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value): [string, string] => [digit, String(value)]),
]);

/** The Arabic article as the French spelling of Moroccan names writes it before each kind of letter. */
const latinArticles = new Set(['al', 'el', 'er', 'es', 'ez', 'et', 'en', 'ed', 'ech', 'l']);

/** A word that is the article alone is one that somebody is still typing. */
const withoutArabicArticle = (word: string) => (word.startsWith('ال') ? word.slice(2) : word);
