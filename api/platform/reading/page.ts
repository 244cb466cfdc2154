import { JihaError } from '../../core/errors.js';
import type { Language } from '../../core/localized-text.js';
import type { ListArgs } from './connection.types.js';
import { readCursor, type CursorValue } from './cursor.js';
import type { Readable } from './declaration.js';
import { rulesOf, type FilterRule } from './filter.declare.js';
import { sortOf, type Sort } from './sort.js';

const longestPage = 100;
const usualPage = 20;

/** One page of a list as a statement needs it: checked, with the values apart from what decides the text. */
export interface Page {
  readonly sort: Sort;
  /** Read from the end; the rows come in reverse. */
  readonly backward: boolean;
  readonly size: number;
  /** Rows to read: one more than `size` where the answer tells whether there is a next page. */
  readonly limit: number;
  readonly offset: number;
  readonly after: readonly CursorValue[] | null;
  readonly before: readonly CursorValue[] | null;
  readonly filter: readonly AppliedFilter[];
  /** Everything above that decides the statement's text. */
  readonly shape: string;
}

export interface AppliedFilter {
  readonly rule: FilterRule;
  readonly value: unknown;
}

export function pageOf(
  readable: Readable,
  args: ListArgs,
  naturalOrder: string | null,
  language: Language,
  tellsOfMore: boolean,
): Page {
  const sort = sortOf(readable, args.orderBy ?? naturalOrder ?? readable.defaultOrder, language);
  const width = sort.columns.length + (sort.unique ? 0 : 1);
  const after = args.after == null ? null : readCursor(args.after, sort.name, width, 'after');
  const before = args.before == null ? null : readCursor(args.before, sort.name, width, 'before');
  const { names, filter } = filterOf(readable, args.filter);
  const { size, backward, offset } = sizeOf(args);
  const limit = tellsOfMore ? size + 1 : size;
  const shape = [sort.name, backward, limit, offset > 0, nulls(after), nulls(before), names].join('|');
  return { sort, backward, size, limit, offset, after, before, filter, shape };
}

/** A plain list: no cursors, no filter. */
export function boundedPage(
  readable: Readable,
  order: string | null,
  atMost: number,
  language: Language,
): Page {
  const sort = sortOf(readable, order ?? readable.defaultOrder, language);
  return {
    sort,
    backward: false,
    size: atMost,
    limit: atMost,
    offset: 0,
    after: null,
    before: null,
    filter: [],
    shape: `${sort.name}|${atMost}`,
  };
}

function sizeOf({ first, last, offset, after, before }: ListArgs) {
  if (first != null && last != null) throw refused('first_and_last');
  for (const [argument, asked] of Object.entries({ first, last, offset })) {
    if (asked != null && asked < 0) throw refused('page_negative', { argument });
  }
  if (offset != null && (after != null || before != null || last != null)) throw refused('offset_alone');
  const size = first ?? last ?? usualPage;
  if (size > longestPage) throw refused('page_too_long', { limit: longestPage, asked: size });
  return { size, backward: last != null, offset: offset ?? 0 };
}

function filterOf(readable: Readable, given: object | null | undefined) {
  const filter: AppliedFilter[] = [];
  let names = '';
  if (given && readable.filter) {
    const values = given as Readonly<Record<string, unknown>>;
    for (const [name, rule] of rulesOf(readable.filter())) {
      const value = values[name] ?? null;
      if (value === null) continue;
      filter.push({ rule, value: rule.prepare ? rule.prepare(value as never) : value });
      names += rule.decides ? `${name}=${String(value)} ` : `${name} `;
    }
  }
  return { filter, names };
}

/** Which values of a cursor are null decides how it is compared. */
const nulls = (cursor: readonly CursorValue[] | null) =>
  cursor === null ? '' : cursor.map((value) => (value === null ? 'n' : 'v')).join('');

const refused = (code: string, params?: Record<string, unknown>) =>
  new JihaError('BAD_USER_INPUT', `reading.${code}`, params);
