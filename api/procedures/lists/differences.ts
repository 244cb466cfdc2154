import { canonicalJson } from '../../core/canonical-json.js';
import type { Item } from './reading/read-items.js';

export interface ListDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What one version has that the one before had not, by code. */
export function differenceOf(before: readonly Item[], after: readonly Item[]): ListDifference {
  const old = new Map(before.map(({ code, label }) => [code, canonicalJson(label)]));
  const now = new Set(after.map(({ code }) => code));
  return {
    added: after.filter(({ code }) => !old.has(code)).length,
    changed: after.filter(({ code, label }) => old.has(code) && old.get(code) !== canonicalJson(label))
      .length,
    removed: before.filter(({ code }) => !now.has(code)).length,
  };
}
