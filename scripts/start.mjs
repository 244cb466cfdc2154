// npm start: from a bare clone to a running region. Runs on any Node from 20.19 on, before anything is installed.
import { mkdirSync } from 'node:fs';
import { announce } from './lib/announce.mjs';
import { startApp } from './lib/app.mjs';
import { lockData } from './lib/data-lock.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { prepare } from './lib/prepare.mjs';
import { identify, isAlive, isSame, npmAboveUs } from './lib/process-table.mjs';
import { APP_MANNERS, DATABASE_MANNERS, startWatchdog, stop, stopHelpers } from './lib/processes.mjs';
import { report, say, step, WayOut } from './lib/say.mjs';
import { addressOf, checkServer, portOf, readSettings, secretOf } from './lib/settings.mjs';

/** What runs, in the order in which it was started; stopped in the reverse order. */
const running = { lock: null, watchdog: null, database: null, app: null };
let stopping = null;

const leave = (code, why) => (stopping ??= stopAll(code, why));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(0, 'stopping'));

/** npm passes signals on, but when npm itself is killed nobody would tell us. */
const npm = npmAboveUs();
if (npm) setInterval(() => isAlive(npm.pid) || leave(0, 'npm has gone: stopping'), 1000).unref();

try {
  await start();
} catch (error) {
  await failed(error);
}

async function start() {
  const settings = readSettings();
  mkdirSync(settings.data, { recursive: true });
  running.lock = await lockAlone(settings.data);
  running.watchdog = startWatchdog();
  running.lock.note({ npm, watchdog: identify(running.watchdog.pid) });
  const port = await portOf(settings.host);
  await prepare();
  if (stopping) return;
  const databaseUrl = settings.embedded ? await startDatabase(settings) : process.env.DATABASE_URL;
  if (!settings.embedded) await checkServer(databaseUrl);
  if (stopping) return;
  const address = addressOf(settings.host, port);
  await startProduct(settings, databaseUrl, port, address);
  if (!stopping) announce(address, settings);
}

async function lockAlone(data) {
  const lock = await lockData(data);
  if (!lock.holder) return lock;
  throw new WayOut(
    `Jiha already runs on ${data}${lock.holder.url ? `, at ${lock.holder.url}` : ''} (process ${lock.holder.pid})`,
    'stop that one first, or give JIHA_DATA another folder',
  );
}

function startDatabase(settings) {
  return step('starting PostgreSQL', async () => {
    const postgres = await startPostgres({
      dataFolder: settings.data,
      tell: (text) => say(`  ${text}`),
      wanted: () => !stopping,
      onStart(pid) {
        running.watchdog.stopAfterUs(pid, DATABASE_MANNERS, running.database?.pid);
        running.database = identify(pid);
        running.lock.note({ database: running.database });
      },
    });
    void keepRunning(postgres);
    return postgres.url();
  });
}

/** A database that dies takes nobody with it: it is started again, and the server reconnects. */
async function keepRunning(postgres, deaths = []) {
  await postgres.ended();
  if (stopping) return;
  const recent = [...deaths, Date.now()].filter((moment) => Date.now() - moment < 60_000);
  if (recent.length > 5) return leave(1, 'PostgreSQL keeps ending; see postgres.log in the data folder');
  say('PostgreSQL ended unexpectedly: starting it again');
  try {
    await postgres.restart();
  } catch (error) {
    return failed(error);
  }
  return keepRunning(postgres, recent);
}

async function startProduct(settings, databaseUrl, port, address) {
  const app = await step(
    settings.demo ? 'migrating, loading the demo region, starting' : 'migrating and starting',
    () =>
      startApp({
        env: {
          DATABASE_URL: databaseUrl,
          JIHA_SECRET: secretOf(settings.data),
          JIHA_DEMO: String(settings.demo),
          JIHA_DATA: settings.data,
          HOST: settings.host,
          PORT: String(port),
          PUBLIC_URL: address,
          LOG_LEVEL: process.env.LOG_LEVEL ?? (settings.production ? 'info' : 'warn'),
        },
        onStart(pid) {
          running.watchdog.stopAfterUs(pid, APP_MANNERS);
          running.app = identify(pid);
          running.lock.note({ app: running.app });
        },
      }),
  );
  running.lock.note({ url: address });
  void app.ended.then((how) => leave(1, `the server ended unexpectedly (${how}); start again`));
}

/** What fails while we stop fails because we stop. */
async function failed(error) {
  if (stopping) return;
  report(error);
  await leave(1);
}

async function stopAll(code, why) {
  if (why) say(why);
  running.lock?.note({ stopping: true });
  await stopHelpers();
  if (isSame(running.app)) await stop(running.app.pid, APP_MANNERS);
  if (isSame(running.database)) await stop(running.database.pid, DATABASE_MANNERS);
  await running.watchdog?.dismiss();
  running.lock?.release();
  if (running.app) say('stopped');
  process.exit(code);
}
