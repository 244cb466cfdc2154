import pg from 'pg';

export interface PoolOptions {
  readonly databaseUrl: string;
  /** Shown in pg_stat_activity, so that whoever runs the server sees who holds a connection. */
  readonly applicationName?: string;
  readonly max?: number;
  /** Milliseconds after which the server gives up on a statement; 0 means never. */
  readonly statementTimeout?: number;
  /** Told of connections that broke; the pool replaces them by itself. */
  readonly onError?: (error: Error) => void;
}

/**
 * The pool that reading goes through. A connection that the server closes raises `error` on the pool or on the
 * client that is checked out: unheard, either would end the process, so both are heard here.
 */
export function createPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    application_name: options.applicationName ?? 'jiha',
    max: options.max ?? 12,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: options.statementTimeout ?? 15_000,
    idle_in_transaction_session_timeout: 60_000,
    options: '-c timezone=UTC',
    keepAlive: true,
  });
  const heard = options.onError ?? (() => undefined);
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  return pool;
}
