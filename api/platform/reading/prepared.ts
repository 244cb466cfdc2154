import type { Pool, PoolClient } from 'pg';
import pg from 'pg';
import { JihaError } from '../../core/errors.js';
import type { Column, Row } from './rows.js';
import { rawRows } from './rows.query.js';
import type { Statement } from './statement.cache.js';

/** How many statements a connection keeps prepared. Each costs the server some 50 KB; clients may invent as many as they like. */
const most = 300;
/** The statements of a connection by name, the least recently used first, with their columns once they are known. */
const prepared = new WeakMap<PoolClient, Map<string, readonly Column[] | null>>();

/** Runs a statement; the second time a connection sees it, it is neither sent in full nor planned again. */
export async function run(pool: Pool, { text, name }: Statement, values: unknown[]): Promise<Row[]> {
  const client = at(pool).clients.pop() ?? (await pool.connect());
  let broken = false;
  try {
    const known = statementsOf(client);
    const columns = known.get(name) ?? null;
    known.delete(name);
    known.set(name, columns);
    if (known.size > most) await forgetOldest(client, known);
    const found = await rawRows(client, { text, name, values, columns });
    if (!columns) known.set(name, found.columns);
    return found.rows;
  } catch (error) {
    broken = !(error instanceof pg.DatabaseError) || error.severity !== 'ERROR';
    throw understandable(error);
  } finally {
    giveBack(pool, client, broken);
  }
}

/** Connections that were just used: the pool's own ways of lending and taking back cost as much as asking for a row. */
interface AtHand {
  readonly clients: PoolClient[];
  /** Those that nobody has taken meanwhile go back to the pool. */
  sweep: NodeJS.Timeout | null;
}

const atHand = new WeakMap<Pool, AtHand>();
/** In milliseconds; whoever takes from the pool itself waits no longer for what lies here. */
const sweepAfter = 5;

function at(pool: Pool): AtHand {
  let found = atHand.get(pool);
  if (!found) atHand.set(pool, (found = { clients: [], sweep: null }));
  return found;
}

function giveBack(pool: Pool, client: PoolClient, broken: boolean): void {
  if (broken || pool.waitingCount > 0 || pool.ending) return client.release(broken);
  const here = at(pool);
  here.clients.push(client);
  here.sweep ??= setTimeout(() => {
    here.sweep = null;
    for (const unused of here.clients.splice(0)) unused.release();
  }, sweepAfter);
}

function statementsOf(client: PoolClient): Map<string, readonly Column[] | null> {
  let known = prepared.get(client);
  if (!known) prepared.set(client, (known = new Map()));
  return known;
}

/** The least recently used statement makes room for a new one. */
async function forgetOldest(client: PoolClient, known: Map<string, unknown>): Promise<void> {
  const [name] = known.keys();
  known.delete(name!);
  // pg remembers what it prepared in here and offers no way to make it forget.
  const { connection } = client as unknown as { connection: { parsedStatements: Record<string, string> } };
  // A statement that PostgreSQL refused was never prepared.
  if (!(name! in connection.parsedStatements)) return;
  await client.query(`deallocate "${name!}"`);
  delete connection.parsedStatements[name!];
}

/** Class 22 is PostgreSQL's "data exception": a value that the caller gave has not the form of its column. */
function understandable(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || !error.code?.startsWith('22')) return error;
  return Object.assign(new JihaError('BAD_USER_INPUT', 'reading.bad_value'), { cause: error });
}
