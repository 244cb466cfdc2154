import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { readConfig, type Config } from '../../api/platform/config.js';
import { migrate } from '../../api/platform/database/migrate.js';
import { createOrm } from '../../api/platform/database/orm.js';
import { createPool } from '../../api/platform/database/pool.js';
import { createLog } from '../../api/platform/log.js';
import { entities } from '../../api/schema.js';
import { createJiha } from '../../api/server.js';

export interface EdgeServer {
  /** `http://127.0.0.1:<port>`, a server of this test alone. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly config: Config;
  stop(): Promise<void>;
}

/** A server in this process, with settings of its own, for promises about the server itself. */
export async function startEdgeServer(settings: Record<string, string> = {}): Promise<EdgeServer> {
  const databaseUrl = settings['DATABASE_URL'] ?? process.env['DATABASE_URL']!;
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    JIHA_SECRET: 'a secret that only tests know, 32 characters',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...settings,
  });
  const log = createLog(config.logLevel);
  const pool = createPool(config, log);
  await migrate(pool, log);
  const orm = await createOrm(databaseUrl, entities);
  const jiha = await createJiha({ config, log, pool, orm });
  jiha.http.listen(0, '127.0.0.1');
  await once(jiha.http, 'listening');
  const { port } = jiha.http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    config,
    async stop() {
      await jiha.stop();
      await orm.close();
      await pool.end();
    },
  };
}

/** One statement on the test's own database, from outside the server. */
export async function sql(databaseUrl: string, text: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
