import pg from 'pg';
import { RawClient, type RawDataRow } from '../database/raw-client.js';
import { rowTypes } from './row.types.js';
import { Rows } from './rows.js';
import type { Row } from './rows.js';

/** What pg's query is inside; its types hide it. */
interface QueryInside extends pg.Submittable {
  handleRowDescription(message: { fields: readonly { dataTypeID: number }[] }): void;
  handleDataRow(row: RawDataRow): void;
}
const Query = pg.Query as unknown as new (
  config: pg.QueryConfig,
  done: (error: Error | null) => void,
) => QueryInside;

/** A prepared statement whose rows are kept as bytes. */
class RowsQuery extends Query {
  private found: Rows | null = null;

  get all(): Row[] {
    return this.found?.rows ?? [];
  }

  override handleRowDescription({ fields }: { fields: readonly { dataTypeID: number }[] }): void {
    this.found = new Rows(
      fields.map(({ dataTypeID }) => ({ oid: dataTypeID, parse: rowTypes.getTypeParser(dataTypeID) })),
    );
  }

  override handleDataRow(row: RawDataRow): void {
    this.found!.add(row);
  }
}

/** Asks a connection of a pool of RawClients. */
export const rowsOf = (client: pg.ClientBase, config: pg.QueryConfig): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    if (!(client instanceof RawClient)) throw new Error('reading needs a pool of RawClients: see createPool');
    const query: RowsQuery = new RowsQuery(config, (error) => (error ? reject(error) : resolve(query.all)));
    client.query(query);
  });
