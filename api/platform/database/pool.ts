import pg from 'pg';
import type { Log } from '../log.js';
import { RawClient } from './raw-client.js';

/**
 * The pool that reading goes through. A connection that the server closes raises `error` on the pool or on the client
 * that is checked out: unheard, either would end the process, so both are heard here.
 */
export function createPool(to: { readonly databaseUrl: string }, log: Pick<Log, 'warn'>): pg.Pool {
  const pool = new pg.Pool({
    Client: RawClient,
    connectionString: to.databaseUrl,
    application_name: 'jiha (reading)', // who holds a connection, for whoever looks into pg_stat_activity
    max: 12,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    // One plan a statement: what would ask for another one (a filter, an order, the shape of a right) stands in the text.
    // Left to itself PostgreSQL plans most of them anew each time, which takes longer than running them.
    options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
    keepAlive: true,
  });
  const heard = (error: Error) =>
    log.warn({ error: error.message }, 'a database connection broke; it will be replaced');
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  return pool;
}
