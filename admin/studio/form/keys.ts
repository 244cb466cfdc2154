import type { Field } from '../../../forms/form-definition.js';
import type { LocalizedText } from '../core/definition.js';

const longest = 40;
/** Names that the engine keeps for itself. */
const reserved = new Set(['row', 'constructor', 'prototype', '__proto__']);

/** 'Superficie occupée (m²)' → 'superficie_occupee_m2'; '' when the words have no letter that a name may have. */
export const nameFrom = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, longest)
    .replace(/_+$/, '');

/** The wanted name, with a number behind it when it is taken. */
export function freshName(wanted: string, taken: ReadonlySet<string>): string {
  const isFree = (name: string) => !taken.has(name) && !reserved.has(name);
  if (isFree(wanted)) return wanted;
  const plain = wanted.replace(/_\d+$/, '');
  for (let number = 2; ; number += 1) {
    const name = `${plain}_${number}`;
    if (isFree(name)) return name;
  }
}

export const keysOf = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set(fields.map(({ key }) => key));

/** A field that was just added is called after its kind, until its label is written. */
export const firstKey = (kind: string, fields: readonly Field[]): string =>
  freshName(`${kind}_1`, keysOf(fields));
export const isFirstKey = ({ key, kind }: Field): boolean => new RegExp(`^${kind}_\\d+$`).test(key);

/**
 * What the kind wrote into a label gives way as soon as the other language has words of its own: better a label that is
 * seen to be missing than one that says 'short text' in Arabic.
 */
export function withoutFirstWords(label: LocalizedText, first: LocalizedText): LocalizedText {
  const [fr, ar] = [label.fr === first.fr, label.ar === first.ar];
  if (fr === ar || !label.fr?.trim() || !label.ar?.trim()) return label;
  const { fr: french, ar: arabic, ...others } = label;
  return { ...others, ...(fr ? { ar: arabic } : { fr: french }) };
}
