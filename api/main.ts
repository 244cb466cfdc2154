import 'reflect-metadata';
import { once } from 'node:events';
import { loadDemo } from './demo/load-demo.js';
import type { House } from './house.js';
import { readConfig, type Config } from './platform/config.js';
import { createOrm } from './platform/database/orm.js';
import { createPool } from './platform/database/pool.js';
import { migrate } from './platform/database/migrate.js';
import { createJobs } from './platform/jobs/pg-boss.jobs.js';
import { createLog } from './platform/log.js';
import { foldOldAnswers } from './procedures/applications/fold-old-answers.js';
import { onStopSignal, wayOutOf } from './platform/start-and-stop.js';
import { entities } from './schema.js';
import { createJiha } from './server.js';
import { loadTerritory } from './territory/load-territory.js';

let config: Config | null = null;
try {
  config = readConfig(process.env);
  await start(await open(config));
} catch (error) {
  const wayOut = wayOutOf(error, config);
  console.error(wayOut ? `Jiha could not start: ${wayOut}` : error);
  process.exit(1);
}

/** What everybody shares, on a database that is up to date. */
async function open(config: Config): Promise<House> {
  const log = createLog(config.logLevel);
  const pool = createPool(config, log);
  await migrate(pool, log);
  const orm = await createOrm(config.databaseUrl, entities);
  return { config, log, pool, orm, jobs: createJobs(pool, log) };
}

async function start(house: House): Promise<void> {
  const { config, log, orm, pool, jobs } = house;
  await loadTerritory(orm.em);
  await foldOldAnswers(pool);
  if (config.demo) await loadDemo(house, { now: new Date(), tell: (line) => console.log(line) });
  const jiha = await createJiha(house);
  await jobs.start();
  jiha.http.listen(config.port, config.host);
  await once(jiha.http, 'listening');
  log.info({ address: config.publicUrl }, 'Jiha listens');

  // In reverse order; what runs is finished first.
  onStopSignal(async () => {
    await jiha.stop();
    await jobs.stop(5_000);
    await orm.close();
    await pool.end();
  }, log);
}
