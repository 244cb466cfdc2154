// Before the tests through the front door: PostgreSQL, a template database with the demo region, and one shared server
// on a copy of it. JIHA_TEST_URL is the server's address, JIHA_TEST_TEMPLATE the template's name.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startApp } from '../../scripts/lib/app.mjs';
import { productNode, root } from '../../scripts/lib/places.mjs';
import { APP_MANNERS } from '../../scripts/lib/processes.mjs';
import startTestPostgres, { started } from './postgres.setup.mjs';

const TEMPLATE = 'jiha_template';

export default async function setup() {
  if (process.env.JIHA_TEST_URL) return;
  execFileSync(productNode(), [join(root, 'scripts/build.mjs'), '--api'], {
    stdio: 'inherit',
  });
  await startTestPostgres();
  await sql(`create database ${TEMPLATE}`);
  const seeding = await start(TEMPLATE);
  await seeding.stop();
  await sql(`create database jiha_shared template ${TEMPLATE}`);
  const shared = await start('jiha_shared');
  started.stops.push(() => shared.stop());
  process.env.JIHA_TEST_URL = shared.url;
  process.env.JIHA_TEST_TEMPLATE = TEMPLATE;
}

function start(database) {
  const folder = process.env.TEST_FOLDER;
  const url = new URL(process.env.TEST_DATABASE_URL);
  url.pathname = database;
  return startApp({
    env: {
      NODE_ENV: 'test',
      DATABASE_URL: url.href,
      JIHA_SECRET: 'only-for-tests-only-for-tests-only',
      JIHA_DEMO: 'true',
      JIHA_DATA: join(folder, 'data'),
      LOG_LEVEL: 'info',
      JIHA_COUNT_STATEMENTS: 'true',
      REQUESTS_PER_MINUTE: '0', // all tests come from one address,
      TRUSTED_PROXIES: '1', // but each file says where it signs in from
      PORT: undefined,
    },
    logFile: join(folder, `${database}.log`),
    onStart: (pid) => started.watchdog?.stopAfterUs(pid, APP_MANNERS),
  });
}

async function sql(text) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(process.env.TEST_DATABASE_URL);
  await client.connect();
  await client.query(text);
  await client.end();
}
