import pg from 'pg';
import { RawClient, type RawDataRow } from '../database/raw-client.js';
import { rowTypes } from './row.types.js';
import { Rows, type Column } from './rows.js';

/** What pg's connection and query are inside; their types hide it. */
interface Connection {
  describe(what: object): void;
}
interface QueryInside extends pg.Submittable {
  prepare(connection: Connection): void;
  handleRowDescription(message: { fields: readonly { dataTypeID: number }[] }): void;
  handleDataRow(row: RawDataRow): void;
}
const Query = pg.Query as unknown as new (
  config: pg.QueryConfig,
  done: (error: Error | null) => void,
) => QueryInside;

export interface RowsConfig {
  readonly text: string;
  readonly name: string;
  readonly values: unknown[];
  /** The statement's columns, once this connection has told them; they are not asked for again then. */
  readonly columns: readonly Column[] | null;
}

/** A prepared statement whose rows are kept as bytes. */
class RowsQuery extends Query {
  private found: Rows | null;

  constructor(
    private readonly asked: RowsConfig,
    done: (error: Error | null) => void,
  ) {
    const { text, name, values, columns } = asked;
    super({ text, name, values }, done);
    this.found = columns && new Rows(columns);
  }

  /** Every answer has been described before it is asked for, or is described now. */
  get all(): Rows {
    return this.found!;
  }

  override prepare(connection: Connection): void {
    super.prepare(this.asked.columns ? silent(connection) : connection);
  }

  override handleRowDescription({ fields }: { fields: readonly { dataTypeID: number }[] }): void {
    this.found = new Rows(
      fields.map(({ dataTypeID }) => ({ oid: dataTypeID, parse: rowTypes.getTypeParser(dataTypeID) })),
    );
  }

  override handleDataRow(row: RawDataRow): void {
    this.all.add(row);
  }
}

const silents = new WeakMap<Connection, Connection>();

/** The connection, but for asking what the columns are. */
function silent(connection: Connection): Connection {
  let made = silents.get(connection);
  if (!made) {
    made = Object.create(connection, { describe: { value: () => undefined } }) as Connection;
    silents.set(connection, made);
  }
  return made;
}

/** Asks a connection of a pool of RawClients. */
export const rawRows = (client: pg.ClientBase, config: RowsConfig): Promise<Rows> =>
  new Promise((resolve, reject) => {
    if (!(client instanceof RawClient)) throw new Error('reading needs a pool of RawClients: see createPool');
    const query: RowsQuery = new RowsQuery(config, (error) => (error ? reject(error) : resolve(query.all)));
    client.query(query);
  });
