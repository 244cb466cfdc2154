import { useTranslate } from 'ra-core';
import type { fr } from './fr.js';

type SameKeys<T> = { [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]> };

/** A complete catalogue: a language that lacks a word does not compile. */
export type Words = SameKeys<typeof fr>;

type Paths<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${Paths<T[Key]>}`;
}[keyof T & string];

export type WordKey = Paths<Words>;

export type Say = (key: WordKey, params?: Record<string, string | number>) => string;

/** Speaks the language of the console; `smart_count` chooses the plural. */
export const useWords = (): Say => useTranslate() as Say;
