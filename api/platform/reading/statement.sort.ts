import type { Page } from './page.js';
import type { Level } from './plan.js';
import type { Writer } from './statement.writer.js';

/** What the list is sorted by; the key last, where it must break ties. */
export function sortExpressions(writer: Writer, { root }: Level, { sort }: Page): string[] {
  const sorted = sort.columns.map(({ column, languages }) => {
    const text = writer.column(root.readable, root.alias, column);
    if (!languages) return text;
    return `coalesce(${languages.map((language) => `nullif((${text})->>'${language}', '')`).join(', ')}, '')`;
  });
  return sort.unique ? sorted : [...sorted, `${root.alias}."${root.readable.key}"`];
}

/** PostgreSQL's own places for nulls (last ascending, first descending) mirror each other, and its indexes have them so. */
export function orderBy(sort: readonly string[], page: Page): string {
  const way = page.sort.descending === page.backward ? '' : ' desc';
  return ` order by ${sort.map((expression) => expression + way).join(', ')}`;
}

/** The rows beyond the cursors: in one part as a rule, or in several without a row in common. */
export function betweenCursors(writer: Writer, sort: readonly string[], page: Page): string[][] {
  const after = page.after && beyond(writer, sort, page, 'after', page.sort.descending ? '<' : '>');
  const before = page.before && beyond(writer, sort, page, 'before', page.sort.descending ? '>' : '<');
  let parts: string[][] = [[]];
  for (const side of [after, before])
    if (side) parts = parts.flatMap((part) => side.map((predicate) => [...part, predicate]));
  return parts;
}

/**
 * Beyond a place. Upwards ('>') nulls lie beyond every value; downwards no null does. Where no null can matter it is one
 * comparison of rows, which an index on the same columns answers; where the only column that is sorted by may be null,
 * the nulls are a second part, because an index finds no place for "beyond this or null".
 */
function beyond(
  writer: Writer,
  expressions: readonly string[],
  page: Page,
  which: 'after' | 'before',
  way: '<' | '>',
): string[] {
  const cursor = page[which]!;
  const values = cursor.map((value, i) =>
    value === null ? null : writer.value(({ page: now }) => now![which]![i]),
  );
  const nullable = expressions.map((_, i) => page.sort.columns[i]?.nullable ?? false);
  if (!values.includes(null)) {
    const further = `(${expressions.join(', ')}) ${way} (${values.join(', ')})`;
    if (way === '<' || !nullable.includes(true)) return [further];
    if (expressions.length === 2) return [further, `${expressions[0]} is null`];
  }
  return [columnByColumn(expressions, values, nullable, way)];
}

/** Strictly beyond in the first, or equal there and beyond in the rest. */
function columnByColumn(
  expressions: readonly string[],
  values: readonly (string | null)[],
  nullable: readonly boolean[],
  way: '<' | '>',
): string {
  let rest = 'false';
  for (let i = expressions.length - 1; i >= 0; i--) {
    const column = expressions[i]!;
    const value = values[i]!;
    const strictly =
      value === null ? (way === '<' ? `${column} is not null` : 'false') : `${column} ${way} ${value}`;
    const orNull = value !== null && way === '>' && nullable[i] ? ` or ${column} is null` : '';
    const equal = value === null ? `${column} is null` : `${column} = ${value}`;
    rest = `(${strictly}${orNull} or (${equal} and ${rest}))`;
  }
  return rest;
}
