import { always } from '../access/condition.js';
import { readableOf, type Type, type VisibleTo } from './declaration.js';
import { pageOf } from './page.js';
import type { Reader } from './reader.js';
import { rightOf } from './rights.js';
import { fill, type Fill } from './statement.cache.js';
import { filters } from './statement.write.js';
import { conjunction, Writer } from './statement.writer.js';

/** What such a statement is written with; the rows are named `t0` in it. */
export interface FiguresSql {
  /** The rows that the viewer sees and the filter finds. */
  readonly found: string;
  /** Those of which a further right holds. */
  right(right: VisibleTo): string;
  /** A parameter. */
  value(value: unknown): string;
}

/** Figures beside a list: a statement of one's own over the rows that its filter finds, under the same rights. */
export async function figures<Row extends object>(
  reader: Reader,
  type: Type,
  filter: object | null,
  write: (sql: FiguresSql) => string,
): Promise<Row[]> {
  const readable = readableOf(type);
  const page = pageOf(readable, { filter }, null, reader.viewer.language, false);
  const sample: Fill = { rights: reader.rights, where: rightOf(always), page, keys: [] };
  const writer = new Writer(sample);
  const right = (asked: VisibleTo) => writer.right(asked, 't0');
  const found = conjunction([right(readable.scope), ...filters(writer, { readable, alias: 't0' }, page)]);
  const statement = writer.finish(write({ found, right, value: (value) => writer.value(() => value) }));
  reader.statements++;
  const { rows } = await reader.pool.query<Row>(statement.text, fill(statement, sample));
  return rows;
}
