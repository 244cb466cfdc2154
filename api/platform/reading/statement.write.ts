import type { Page } from './page.js';
import type { Level, ListPlan, Source } from './plan.js';
import type { Fill, Statement } from './statement.cache.js';
import { betweenCursors, orderBy, sortExpressions } from './statement.sort.js';
import { conjunction, Writer } from './statement.writer.js';

/** Rows by the values of one column, many at once; the value that found a row comes after its columns. */
export function rowsByKey(level: Level, column: string, sample: Fill): Statement {
  const writer = new Writer(sample);
  const { readable, alias } = level.root;
  const key = `${alias}."${column}"`;
  const select = [...expressions(writer, level), key].join(', ');
  const tables = writer.tables(level);
  const found = `${key} = any(${writer.value(({ keys }) => keys)})`;
  const where = conjunction([found, writer.right(readable.scope, alias)]);
  return writer.finish(`select ${select} from ${tables} where ${where}`);
}

/** More parts than this cost more to plan than they save; a count's parts must not count a row twice, which costs as well. */
const mostParts = 8;
const mostCounts = 4;

/** Rows that a condition of the description finds, as one page; with `cursors` the sort values come after the columns. */
export function rowsOfPage(level: Level, page: Page, cursors: boolean, sample: Fill): Statement {
  const writer = new Writer(sample);
  const { readable, alias } = level.root;
  const where = writer.where(alias);
  const seen = writer.waysOf(readable.scope, alias, mostParts).map((way) => [way, where]);
  return writer.finish(pageText(writer, level, page, cursors, seen));
}

export function countOfPage(level: Level, page: Page, sample: Fill): Statement {
  const writer = new Writer(sample);
  const { readable, alias } = level.root;
  const ways = writer.waysOf(readable.scope, alias, mostCounts);
  const asked = [writer.where(alias), ...filters(writer, level.root, page)];
  // Each row is counted in the first of the ways only.
  const counts = ways.map((way, i) => {
    const notEarlier = ways.slice(0, i).map((earlier) => `(${earlier}) is not true`);
    return `(select count(*) from ${writer.table(level.root)} where ${conjunction([way, ...notEarlier, ...asked])})`;
  });
  return writer.finish(`select (${counts.join(' + ')})::integer`);
}

/**
 * One page for each of many parents; which of the keys is the parent's (the first is 1) comes last: shorter than the key,
 * and found without a search. The inner limit makes it a nested loop over the parents, so that the rows of each come
 * together and sorted.
 */
export function rowsOfParents(list: ListPlan, page: Page, cursors: boolean, sample: Fill): Statement {
  const writer = new Writer(sample);
  const keys = writer.value((fill) => fill.keys);
  const own = `${list.level.root.alias}."${list.field.by}" = parent.key`;
  const inner = pageText(writer, list.level, page, cursors, [[own, ...ofList(writer, list)]]);
  return writer.finish(
    `select child.*, parent.place::integer from unnest(${keys}::${list.keyType}[]) with ordinality parent(key, place) cross join lateral (${inner}) child`,
  );
}

/** The length of each parent's list. */
export function countOfParents(list: ListPlan, page: Page, sample: Fill): Statement {
  const writer = new Writer(sample);
  const { readable, alias } = list.level.root;
  const by = `${alias}."${list.field.by}"`;
  const own = `${by} = any(${writer.value(({ keys }) => keys)})`;
  const where = conjunction([own, ...ofList(writer, list), ...filters(writer, list.level.root, page)]);
  const table = `"${readable.table}" ${alias}`;
  return writer.finish(`select ${by}, count(*)::integer from ${table} where ${where} group by ${by}`);
}

/** Which rows belong to a parent's list, beside that they point to it. */
function ofList(writer: Writer, { inScope, field, level }: ListPlan): string[] {
  const { readable, alias } = level.root;
  const predicates = inScope ? [] : [writer.right(readable.scope, alias)];
  return field.where ? [...predicates, writer.right(field.where, alias)] : predicates;
}

/**
 * The page is cut first and what its rows point to is joined after: a list that must be sorted would otherwise join for
 * all of its rows what is shown of a few.
 */
function pageText(
  writer: Writer,
  level: Level,
  page: Page,
  cursors: boolean,
  belongs: readonly string[][],
): string {
  const sort = sortExpressions(writer, level, page);
  const select = expressions(writer, level);
  if (cursors) select.push(...sort.slice(0, page.sort.columns.length));
  const joins = writer.joins(level);
  const cut = cutWriter(writer, level, page, sort, belongs);
  if (joins === '') return cut(select.join(', '));
  const { alias } = level.root;
  return `select ${select.join(', ')} from (${cut(`${alias}.*`)}) ${alias}${joins}${orderBy(sort, page)}`;
}

/**
 * Where the answer tells whether there is a next page, one row more than asked is read. The limit stands in the text: as a
 * parameter it would keep PostgreSQL from planning the statement once for all. Where what may be seen or what lies beyond
 * a cursor has several parts, each is read in order from an index of its own, and they are merged; what stands in several
 * stands there once.
 */
function cutWriter(
  writer: Writer,
  level: Level,
  page: Page,
  sort: readonly string[],
  belongs: readonly string[][],
): (select: string) => string {
  const { alias } = level.root;
  const asked = filters(writer, level.root, page);
  const beyond = betweenCursors(writer, sort, page);
  const wheres = belongs.flatMap((way) =>
    beyond.map((between) => conjunction([...way, ...asked, ...between])),
  );
  const sorted = orderBy(sort, page);
  const skipped = page.offset > 0 ? `${writer.value(({ page: now }) => now!.offset)}::bigint` : null;
  const cut = `${sorted} limit ${page.limit}${skipped ? ` offset ${skipped}` : ''}`;
  const rows = (select: string, where: string) =>
    `select ${select} from ${writer.table(level.root)} where ${where}`;
  if (wheres.length === 1) return (select) => rows(select, wheres[0]!) + cut;
  // The rows that are skipped may all lie in one part.
  const cutPart = `${sorted} limit ${page.limit}${skipped ? ` + ${skipped}` : ''}`;
  const parts = wheres.map((where) => `(${rows(`${alias}.*`, where)}${cutPart})`).join(' union all ');
  const merged = `select distinct on (${sort.join(', ')}) * from (${parts}) ${alias}${cut}`;
  return (select) => `select ${select} from (${merged}) ${alias}${sorted}`;
}

const expressions = (writer: Writer, level: Level) =>
  level.expressions.map((part) => writer.expression(part));

/** What the filter of a page demands of the rows. */
export function filters(writer: Writer, rows: Pick<Source, 'readable' | 'alias'>, page: Page): string[] {
  return page.filter.map(({ rule, value: given }, i) => {
    const value = rule.decides ? String(given) : writer.value(({ page: now }) => now!.filter[i]!.value);
    return `(${rule.sql(writer.row(rows.readable, rows.alias), value)})`;
  });
}
