import { localizeOrder, type Language } from '../../core/localized-text.js';
import type { Readable } from './declaration.js';
import { rightsOfColumn } from './rights.js';

/** One thing that a list is sorted by: a column, or a LocalizedText column in one language. */
export interface SortColumn {
  readonly column: string;
  readonly languages: readonly Language[] | null;
  readonly nullable: boolean;
}

/** How a list is sorted; unless its columns are unique together the key comes last and breaks ties, in the same direction. */
export interface Sort {
  /** Names list and order in cursors. */
  readonly name: string;
  readonly columns: readonly SortColumn[];
  readonly descending: boolean;
  readonly unique: boolean;
}

/** Reads `SUBMITTED_AT_DESC`; null: by key. */
export function sortOf(readable: Readable, order: string | null, language: Language): Sort {
  if (order === null) return { name: readable.name, columns: [], descending: false, unique: false };
  const key = readable.orders[order.replace(/_(ASC|DESC)$/, '')];
  if (!key) throw new Error(`${readable.name} has no order ${order}`);
  const descending = order.endsWith('_DESC');
  if ('localized' in key) {
    const columns = [{ column: key.localized, languages: localizeOrder(language), nullable: true }];
    return { name: `${readable.name}.${order}.${language}`, columns, descending, unique: false };
  }
  const columns = key.columns.map((column) => ({
    column,
    languages: null,
    nullable: isNullable(readable, column),
  }));
  return { name: `${readable.name}.${order}`, columns, descending, unique: key.unique ?? false };
}

/** A column may be null unless a field that shows it says otherwise. */
function isNullable(readable: Readable, column: string): boolean {
  if (column === readable.key) return false;
  if (rightsOfColumn(readable, column).length > 0) return true;
  return ![...readable.fields.values()].some(
    (field) => field.kind === 'column' && field.column === column && !field.nullable,
  );
}
