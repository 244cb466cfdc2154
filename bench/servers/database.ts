// The bench's own PostgreSQL: in a folder of its own, kept between runs.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../../scripts/lib/places.mjs';
import { startPostgres } from '../../scripts/lib/postgres.mjs';
import { say } from '../../scripts/lib/say.mjs';
import { childrenOf } from '../machine/cpu.ts';
import { pin } from '../machine/cores.ts';

export const benchFolder = join(root, 'bench/.data');

export interface Database {
  readonly pid: number;
  /** The file that the server logs to. */
  readonly log: string;
  /** For the ordinary role that the product uses. */
  url(database: string): string;
  /** Does something as superuser, whom no trigger stops. */
  asSuperuser<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/**
 * Nothing but the loads wakes it while it is measured: no autovacuum (the bench vacuums itself between workloads), no
 * checkpoint in the middle. What is committed is on the disk, as on a real server.
 */
const settings: Readonly<Record<string, string>> = {
  shared_buffers: '1GB',
  max_connections: '100',
  autovacuum: 'off',
  checkpoint_timeout: '1h',
  max_wal_size: '16GB',
  random_page_cost: '1.1',
};

export async function startDatabase(onStart: (pid: number) => void): Promise<Database> {
  mkdirSync(benchFolder, { recursive: true });
  const server = await startPostgres({
    dataFolder: benchFolder,
    tell: (text: string) => say(`  ${text}`),
    onStart,
  });
  const asSuperuser: Database['asSuperuser'] = async (database, work) => {
    const client = new pg.Client({ connectionString: server.superuserUrl(database) });
    await client.connect();
    return work(client).finally(() => client.end());
  };
  if (await asSuperuser('postgres', setUp)) {
    await server.stop();
    await server.restart();
  }
  pinAll(server.pid);
  return {
    get pid() {
      return server.pid;
    },
    log: server.log,
    url: server.url,
    asSuperuser,
    stop: server.stop,
  };
}

/** True when it has to start again for the settings to hold. */
async function setUp(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, current_setting(name) as setting from pg_settings where name = any($1)`,
    [Object.keys(settings)],
  );
  const wrong = rows.filter(({ name, setting }) => settings[name] !== setting);
  for (const { name } of wrong) await client.query(`alter system set ${name} = '${settings[name]}'`);
  return wrong.length > 0;
}

/** Backends are begun by the postmaster and inherit its core. */
function pinAll(postmaster: number): void {
  for (const pid of [postmaster, ...childrenOf(postmaster)]) pin(pid, 'others');
}
