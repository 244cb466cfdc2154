import type { Pool } from 'pg';
import { fold } from '../core/fold.js';
import { JihaError } from '../core/errors.js';
import { searchPatterns } from '../platform/reading/search.rule.js';

/** Codes of the communes that a typed text may mean, best first. */
export async function searchCommunes(pool: Pool, text: string, first: number): Promise<string[]> {
  if (first < 1 || first > 100) throw new JihaError('BAD_USER_INPUT', 'territory.first', { max: 100 });
  const { rows } = await pool.query<FoundName>({
    name: 'search_communes',
    text: 'select code, search, population_2024 as population from commune where search like all ($1::text[])',
    values: [searchPatterns(text.slice(0, 200))],
  });
  return rankNames(rows, text)
    .slice(0, first)
    .map(({ code }) => code);
}

export interface FoundName {
  readonly code: string;
  /** Filled by `searchText`. */
  readonly search: string;
  readonly population: number;
}

/** Sorts what was found by how well it fits, then by size; the code decides the rest, so that the order is always the same. */
export function rankNames(found: readonly FoundName[], query: string): FoundName[] {
  const typed = fold(query).replaceAll(' ', '');
  return found
    .map((row) => ({ row, rank: rankOf(row.search, typed) }))
    .sort(
      (a, b) => a.rank - b.rank || b.row.population - a.row.population || (a.row.code < b.row.code ? -1 : 1),
    )
    .map(({ row }) => row);
}

/** 0: the whole name (or a whole word of it), 1: a name or a word begins so, 2: somewhere inside. */
function rankOf(search: string, typed: string): number {
  if (`${search} `.includes(` ${typed} `)) return 0;
  return search.includes(` ${typed}`) ? 1 : 2;
}
