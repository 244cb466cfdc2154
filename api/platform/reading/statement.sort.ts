import type { Page } from './page.js';
import type { Level } from './plan.js';
import type { Writer } from './statement.writer.js';

/** What the list is sorted by, the key last. */
export function sortExpressions(writer: Writer, { root }: Level, { sort }: Page): string[] {
  const sorted = sort.columns.map(({ column, languages }) => {
    const text = writer.column(root.readable, root.alias, column);
    if (!languages) return text;
    return `coalesce(${languages.map((language) => `nullif((${text})->>'${language}', '')`).join(', ')}, '')`;
  });
  return [...sorted, `${root.alias}."${root.readable.key}"`];
}

/** PostgreSQL's own places for nulls (last ascending, first descending) mirror each other, and its indexes have them so. */
export function orderBy(writer: Writer, level: Level, page: Page): string {
  const way = page.sort.descending === page.backward ? '' : ' desc';
  return sortExpressions(writer, level, page)
    .map((expression) => expression + way)
    .join(', ');
}

/** The rows beyond the cursors. */
export function betweenCursors(writer: Writer, level: Level, page: Page): string[] {
  const predicates: string[] = [];
  if (page.after) predicates.push(beyond(writer, level, page, 'after', page.sort.descending ? '<' : '>'));
  if (page.before) predicates.push(beyond(writer, level, page, 'before', page.sort.descending ? '>' : '<'));
  return predicates;
}

/**
 * Beyond a place, column by column: strictly beyond in the first, or equal there and beyond in the rest.
 * Upwards ('>') nulls lie beyond every value; downwards no null does. Where no null can matter it is one comparison of
 * rows, which an index on the same columns answers.
 */
function beyond(writer: Writer, level: Level, page: Page, which: 'after' | 'before', way: '<' | '>'): string {
  const cursor = page[which]!;
  const expressions = sortExpressions(writer, level, page);
  const values = cursor.map((value, i) =>
    value === null ? null : writer.value(({ page: now }) => now![which]![i]),
  );
  const nullable = (i: number) => page.sort.columns[i]?.nullable ?? false;
  if (!values.includes(null) && (way === '<' || !expressions.some((_, i) => nullable(i)))) {
    return `(${expressions.join(', ')}) ${way} (${values.join(', ')})`;
  }
  let rest = 'false';
  for (let i = expressions.length - 1; i >= 0; i--) {
    const column = expressions[i]!;
    const value = values[i]!;
    const strictly =
      value === null ? (way === '<' ? `${column} is not null` : 'false') : `${column} ${way} ${value}`;
    const orNull = value !== null && way === '>' && nullable(i) ? ` or ${column} is null` : '';
    const equal = value === null ? `${column} is null` : `${column} = ${value}`;
    rest = `(${strictly}${orNull} or (${equal} and ${rest}))`;
  }
  return rest;
}
