import type { Language } from '../../../languages/language.js';

/** The words of formulas in each language; whoever writes may use those of any. */
export const functionWords: Readonly<Record<string, Record<Language, string>>> = {
  if: { fr: 'si', ar: 'إذا', en: 'if' },
  sum: { fr: 'somme', ar: 'مجموع', en: 'sum' },
  count: { fr: 'nombre', ar: 'عدد', en: 'count' },
  round: { fr: 'arrondi', ar: 'تقريب', en: 'round' },
  min: { fr: 'min', ar: 'أصغر', en: 'min' },
  max: { fr: 'max', ar: 'أكبر', en: 'max' },
  age: { fr: 'âge', ar: 'عمر', en: 'age' },
  days_between: { fr: 'jours', ar: 'أيام', en: 'days' },
  filled: { fr: 'rempli', ar: 'معبأ', en: 'answered' },
  empty: { fr: 'vide', ar: 'فارغ', en: 'missing' },
  '!': { fr: 'non', ar: 'ليس', en: 'not' },
};

export const joinWords: Readonly<Record<'and' | 'or' | 'in' | 'contains', Record<Language, string>>> = {
  and: { fr: 'et', ar: 'و', en: 'and' },
  or: { fr: 'ou', ar: 'أو', en: 'or' },
  in: { fr: 'parmi', ar: 'ضمن', en: 'among' },
  contains: { fr: 'contient', ar: 'يتضمن', en: 'includes' },
};

export const valueWords: Readonly<Record<'true' | 'false' | 'today', Record<Language, string>>> = {
  true: { fr: 'oui', ar: 'نعم', en: 'yes' },
  false: { fr: 'non', ar: 'لا', en: 'no' },
  today: { fr: 'aujourd’hui', ar: 'اليوم', en: 'today' },
};

/** Words as they are compared: without case, marks, or kinds of apostrophes. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase();

const byWord = (table: Readonly<Record<string, Record<Language, string>>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([name, words]) =>
      Object.values(words).map((word) => [plainWord(word), name]),
    ),
  );

export const functionNamed = byWord(functionWords);
export const joinNamed = byWord(joinWords);
export const valueNamed = byWord(valueWords);
