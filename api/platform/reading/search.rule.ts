import { searchWords } from '../../core/fold.js';
import { matching, type FilterRule } from './filter.declare.js';

/**
 * Finds rows by a `search` column that was filled with `searchText(…)` of core/fold.ts: every word of the query stands
 * somewhere in it. The longest word comes first and alone, because a trigram index serves one LIKE but no `like all`.
 */
export const found = (column = 'search'): FilterRule =>
  matching(
    (row, value) =>
      `(${row.column(column)} like (${value}::text[])[1] and ${row.column(column)} like all (${value}::text[]))`,
    searchPatterns,
  );

/** The query as LIKE patterns, the most telling first; a query without letters or digits finds everything. */
export function searchPatterns(query: string): string[] {
  const words = [...searchWords(query)].sort((a, b) => b.length - a.length);
  return words.length === 0 ? ['%'] : words.map((word) => `%${word}%`);
}
