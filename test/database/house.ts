import 'reflect-metadata';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { readConfig, type Config } from '../../api/platform/config.js';
import { migrate } from '../../api/platform/database/migrate.js';
import { createOrm } from '../../api/platform/database/orm.js';
import { createPool } from '../../api/platform/database/pool.js';
import { createLog, type Log } from '../../api/platform/log.js';
import { entities } from '../../api/schema.js';
import { freshDatabase } from '../support/database.js';

export interface TestHouse {
  readonly config: Config;
  readonly log: Log;
  readonly pool: Pool;
  readonly orm: MikroORM;
  close(): Promise<void>;
}

/** What services need, on a migrated database of the test's own, without a server. */
export async function openHouse(settings: Record<string, string> = {}): Promise<TestHouse> {
  const databaseUrl = await freshDatabase();
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    JIHA_SECRET: 'only-for-tests-only-for-tests-only',
    ...settings,
  });
  const log = createLog('silent');
  const pool = createPool(config, log);
  await migrate(pool, log);
  const orm = await createOrm(databaseUrl, entities);
  return {
    config,
    log,
    pool,
    orm,
    async close() {
      await orm.close();
      await pool.end();
    },
  };
}
