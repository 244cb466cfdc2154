import type { Pool } from 'pg';
import { allReadables, readableOf, type FieldDeclaration, type Readable } from './declaration.js';
import { rulesOf } from './filter.declare.js';

/** A column that a declaration speaks of, and where. */
interface Mention {
  readonly table: string;
  readonly column: string;
  readonly by: string;
  /** True where a list finds its rows by it: without an index each page would read the whole table. */
  readonly findsRows: boolean;
}

/** What the declarations of readable types say that the migrated database does not have. Each line names its culprit. */
export async function readableDifference(pool: Pool): Promise<string[]> {
  const columns = await known(
    pool,
    'select table_name, column_name from information_schema.columns where table_schema = current_schema',
  );
  const indexed = await known(pool, firstColumnsOfIndexes);
  const missing: string[] = [];
  for (const { table, column, by, findsRows } of allReadables().flatMap(mentions)) {
    const name = `${table}.${column}`;
    if (!columns.has(name)) missing.push(`${by}: there is no column ${name}`);
    else if (findsRows && !indexed.has(name)) missing.push(`${by}: no index begins with ${name}`);
  }
  return [...new Set(missing)];
}

/** An index that leaves nulls out serves as well: no row is found by null. */
const firstColumnsOfIndexes = `
  select pg_class.relname, attname from pg_index
  join pg_class on pg_class.oid = indrelid
  join pg_attribute on attrelid = indrelid and attnum = indkey[0]
  where indpred is null or pg_get_expr(indpred, indrelid) = '(' || quote_ident(attname) || ' IS NOT NULL)'`;

async function known(pool: Pool, text: string): Promise<Set<string>> {
  const { rows } = await pool.query<string[]>({ text, rowMode: 'array' });
  return new Set(rows.map(([table, column]) => `${table}.${column}`));
}

function mentions(readable: Readable): Mention[] {
  const { table, name } = readable;
  const of = (columns: readonly string[], by: string) =>
    columns.map((column) => ({ table, column, by, findsRows: false }));
  const orders = Object.entries(readable.orders).flatMap(([order, key]) =>
    of('localized' in key ? [key.localized] : key.columns, `${name}, order ${order}`),
  );
  const filters = readable.filter ? filtered(readable).flatMap(({ column, by }) => of([column], by)) : [];
  const fields = [...readable.fields].flatMap(([field, declared]) =>
    ofField(readable, declared, `${name}.${field}`),
  );
  return [...of([readable.key], `${name}, key`), ...orders, ...filters, ...fields];
}

/** A rule tells its columns when it is asked for its SQL. */
function filtered(readable: Readable): { column: string; by: string }[] {
  const filter = readable.filter!();
  return [...rulesOf(filter)].flatMap(([property, rule]) => {
    const columns: string[] = [];
    const row = {
      column: (column: string) => (columns.push(column), column),
      found: (column: string) => (columns.push(column), column),
      related: (by: string) => (columns.push(by), by),
    };
    rule.sql(row, '$1');
    return columns.map((column) => ({ column, by: `${filter.name}.${property}` }));
  });
}

function ofField({ table }: Readable, field: FieldDeclaration, by: string): Mention[] {
  const own = (column: string) => ({ table, column, by, findsRows: false });
  switch (field.kind) {
    case 'column':
    case 'localized':
      return [own(field.column)];
    case 'computed':
      return field.needs.map(own);
    case 'one': {
      const target = readableOf(field.target());
      return [own(field.by), { table: target.table, column: field.to ?? target.key, by, findsRows: true }];
    }
    case 'many':
      return [
        ...(field.key ? [own(field.key)] : []),
        { table: readableOf(field.target()).table, column: field.by, by, findsRows: true },
      ];
  }
}
