import 'reflect-metadata';
import { once } from 'node:events';
import { readConfig } from './platform/config.js';
import { createOrm } from './platform/database/orm.js';
import { createPool } from './platform/database/pool.js';
import { migrate } from './platform/database/migrate.js';
import { createLog } from './platform/log.js';
import { entities } from './schema.js';
import { createJiha } from './server.js';
import { loadTerritory } from './territory/load-territory.js';

/** Starts the API and stops it in order on SIGTERM or SIGINT: what runs is finished first. */
const config = readConfig(process.env);
const log = createLog(config.logLevel);
const pool = createPool(config, log);
await migrate(pool, log);
const orm = await createOrm(config.databaseUrl, entities);
await loadTerritory(orm.em);
const jiha = await createJiha({ config, log, pool, orm });

jiha.http.listen(config.port, config.host);
await once(jiha.http, 'listening');
log.info({ address: config.publicUrl }, 'Jiha listens');

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void stop();
  });
}

async function stop(): Promise<void> {
  log.info('stopping');
  await jiha.stop();
  await orm.close();
  await pool.end();
  log.info('stopped');
}
