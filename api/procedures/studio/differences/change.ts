import type { Language, LocalizedText } from '../../../core/localized-text.js';
import { localize } from '../../../core/localized-text.js';

/** One thing that a revision says otherwise than another. The message of `code` says it in words. */
export interface Change {
  readonly code: string;
  /** Where it is in the newer revision; of what was removed, in the older one. */
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Names things in the reader's language. */
export type Name = (text: LocalizedText | undefined, otherwise?: string) => string;

export const namesIn =
  (language: Language): Name =>
  (text, otherwise = '…') =>
    localize(text, language) || otherwise;

interface Keyed {
  readonly key: string;
}

/** Two lists of things that have keys: what came, what went, what stayed. */
export function compared<Thing extends Keyed>(before: readonly Thing[], after: readonly Thing[]) {
  const at = (list: readonly Thing[], key: string) => list.findIndex((thing) => thing.key === key);
  return {
    added: after.flatMap((thing, index) => (at(before, thing.key) < 0 ? [{ thing, index }] : [])),
    removed: before.flatMap((thing, index) => (at(after, thing.key) < 0 ? [{ thing, index }] : [])),
    kept: after.flatMap((thing, index) => {
      const old = before[at(before, thing.key)];
      return old ? [{ old, thing, index }] : [];
    }),
  };
}

/** The keys of what stands in another order among those that stayed; as few as explain the new order. */
export function moved(before: readonly Keyed[], after: readonly Keyed[]): ReadonlySet<string> {
  const places = after
    .map(({ key }) => ({ key, place: before.findIndex((thing) => thing.key === key) }))
    .filter(({ place }) => place >= 0);
  const still = longestRising(places.map(({ place }) => place));
  return new Set(places.filter((_each, index) => !still.has(index)).map(({ key }) => key));
}

/** Indexes of a longest rising subsequence: these did not move. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const best: number[][] = values.map(() => []);
  let longest: number[] = [];
  values.forEach((value, at) => {
    const before = best.slice(0, at).filter((_run, other) => values[other]! < value);
    best[at] = [...before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []), at];
    if (best[at].length > longest.length) longest = best[at];
  });
  return new Set(longest);
}
