import type { LocalizedText } from './definition.js';

const order = ['fr', 'ar', 'en', 'zgh'] as const;

/** A text of a draft in whichever language it has, that of the page first. */
export function localized(text: LocalizedText | undefined, otherwise: string): string {
  const here = document.documentElement.lang as (typeof order)[number];
  return [here, ...order].map((language) => text?.[language]).find((found) => found?.trim()) ?? otherwise;
}
