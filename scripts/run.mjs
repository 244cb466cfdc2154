// npm run <act> -- …: runs dist/api/<act>.js on the database that `npm start` would use.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockData, runningOn } from './lib/data-lock.mjs';
import { productNode, root } from './lib/places.mjs';
import { addressOfRunning, startPostgres } from './lib/postgres.mjs';
import { prepare } from './lib/prepare.mjs';
import { identify } from './lib/process-table.mjs';
import { DATABASE_MANNERS, startWatchdog } from './lib/processes.mjs';
import { report, say } from './lib/say.mjs';
import { readSettings, secretOf } from './lib/settings.mjs';

const [act, ...args] = process.argv.slice(2);

try {
  const settings = readSettings();
  await prepare();
  mkdirSync(settings.data, { recursive: true });
  process.exitCode = settings.embedded
    ? await onEmbedded(settings)
    : await run(settings, process.env.DATABASE_URL, runningOn(settings.data)?.url);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
process.exit();

/** On the database of a running `npm start`, or on one that runs for as long as this takes. */
async function onEmbedded(settings) {
  const lock = await lockData(settings.data);
  if (lock.holder) return run(settings, addressOfRunning(settings.data), lock.holder.url);
  const watchdog = startWatchdog();
  lock.note({ watchdog: identify(watchdog.pid) });
  const postgres = await startPostgres({
    dataFolder: settings.data,
    tell: say,
    onStart(pid) {
      watchdog.stopAfterUs(pid, DATABASE_MANNERS);
      lock.note({ database: identify(pid) });
    },
  });
  try {
    return await run(settings, postgres.url());
  } finally {
    await postgres.stop();
    await watchdog.dismiss();
    lock.release();
  }
}

function run(settings, databaseUrl, publicUrl) {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    JIHA_SECRET: secretOf(settings.data),
    JIHA_DATA: settings.data,
    PUBLIC_URL: process.env.PUBLIC_URL ?? publicUrl,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
  if (!env.PUBLIC_URL) delete env.PUBLIC_URL;
  const command = [join(root, `dist/api/${act}.js`), ...args];
  const child = spawn(productNode(), ['--enable-source-maps', ...command], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return new Promise((done) => child.on('close', done).on('error', () => done(1)));
}
