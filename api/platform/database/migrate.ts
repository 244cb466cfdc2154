import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Log } from '../log.js';

/** Beside this file, in the sources and in the build alike. */
const FOLDER = new URL('./migrations/', import.meta.url);

/** Any number that nothing else in the database locks on: it keeps processes that start together in a queue. */
const LOCK = 7_114_210_001;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Brings the database to the state that this version of the code expects, and says which migrations it applied.
 * Each file is one transaction: it is applied whole or not at all. A file that was applied is never applied again.
 */
export async function migrate(pool: pg.Pool, log: Pick<Log, 'info'>): Promise<string[]> {
  const client = await pool.connect();
  try {
    // Waiting for another process and building an index on a large table may both take long.
    await client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await applyMissing(client, await readMigrations());
    if (applied.length > 0) log.info({ applied }, 'the database was migrated');
    return applied;
  } finally {
    client.release(true); // its settings and its lock go with it
  }
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, FOLDER), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function applyMissing(client: pg.PoolClient, migrations: Migration[]): Promise<string[]> {
  await client.query(
    `create table if not exists schema_migration (
       name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  );
  const applied = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration',
  );
  const checksums = new Map(applied.rows.map((row) => [row.name, row.checksum]));
  refuseWhatWeDoNotKnow(migrations, checksums);
  const missing = migrations.filter((migration) => !checksums.has(migration.name));
  for (const migration of missing) await apply(client, migration);
  return missing.map((migration) => migration.name);
}

function refuseWhatWeDoNotKnow(migrations: Migration[], checksums: Map<string, string>): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of checksums) {
    if (!known.has(name)) {
      throw new Error(
        `migration ${name} was applied to this database but is not in this version of Jiha: start a version that has it`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new Error(
        `migration ${name} was changed after it was applied: restore the file and write the change as a new migration (or, if this database may be thrown away, start with an empty one)`,
      );
    }
  }
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(
      `migration ${migration.name} failed, nothing of it was kept: ${message(error, migration.sql)}`,
      {
        cause: error,
      },
    );
  }
}

/** PostgreSQL counts characters; people count lines. */
function message(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const line = error.position ? ` (line ${sql.slice(0, Number(error.position)).split('\n').length})` : '';
  return error.message + line;
}
