// Prepared statements by name over a handful of connections, rows as arrays.
import pg from 'pg';

/** As many as the product's pool has. */
const connections = 12;
const clients: pg.Client[] = [];
const idle: pg.Client[] = [];
const waiting: ((client: pg.Client) => void)[] = [];

export async function connect(): Promise<void> {
  for (let n = 0; n < connections; n++) {
    const client = new pg.Client({
      connectionString: process.env['DATABASE_URL'],
      options: '-c timezone=UTC',
    });
    await client.connect();
    clients.push(client);
  }
  idle.push(...clients);
}

/** Values as text, but for what a row needs otherwise. */
const asText = (text: string) => text;
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT4]: Number,
  [pg.types.builtins.BOOL]: (text) => text === 't',
  [pg.types.builtins.JSONB]: JSON.parse,
  [pg.types.builtins.BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
};
const types = { getTypeParser: (oid: number) => parsers[oid] ?? asText };

export type Row = readonly unknown[];

export interface Statement {
  readonly name: string;
  readonly text: string;
}

async function ask(client: pg.Client, { name, text }: Statement, values: unknown[]): Promise<Row[]> {
  const result = await client.query<unknown[]>({
    name,
    text,
    values,
    rowMode: 'array',
    types: types as never,
  });
  return result.rows;
}

/** Reads with the next free connection. */
export const read = (statement: Statement, values: unknown[]): Promise<Row[]> =>
  exclusively((client) => ask(client, statement, values));

/** Several statements of one transaction. */
export function transaction<T>(
  work: (ask: (statement: Statement, values: unknown[]) => Promise<Row[]>) => Promise<T>,
): Promise<T> {
  return exclusively(async (client) => {
    await client.query('begin');
    try {
      const done = await work((statement, values) => ask(client, statement, values));
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
}

async function exclusively<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = idle.pop() ?? (await new Promise<pg.Client>((next) => waiting.push(next)));
  try {
    return await work(client);
  } finally {
    const next = waiting.shift();
    if (next) next(client);
    else idle.push(client);
  }
}
