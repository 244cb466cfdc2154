// npm start: from a bare clone to a running region. Runs on any Node from 20.19 on, before anything is installed.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from './lib/app.mjs';
import { checkNode } from './lib/install.mjs';
import { takeLock } from './lib/lock.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { prepare } from './lib/prepare.mjs';
import {
  APP_MANNERS,
  DATABASE_MANNERS,
  identify,
  isSame,
  startWatchdog,
  stop,
  stopHelpers,
} from './lib/processes.mjs';
import { elapsed, report, say, step, WayOut } from './lib/say.mjs';
import { checkServer, portOf, readSettings, secretOf } from './lib/settings.mjs';

/** What runs, in the order in which it was started; stopped in the reverse order. */
const running = { lock: null, watchdog: null, database: null, app: null };
let stopping = null;

const leave = (code, why) => (stopping ??= stopAll(code, why));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(0, 'stopping'));
leaveWithNpm();

try {
  await start();
} catch (error) {
  if (!stopping) {
    report(error);
    await leave(1);
  }
}

async function start() {
  checkNode();
  const settings = readSettings();
  mkdirSync(settings.data, { recursive: true });
  running.lock = await lockData(settings.data);
  const port = await portOf(settings.host);
  await prepare();
  if (stopping) return;
  running.watchdog = startWatchdog();
  running.lock.note({ watchdog: running.watchdog.pid });
  const databaseUrl = settings.embedded ? await startDatabase(settings) : process.env.DATABASE_URL;
  if (!settings.embedded) await checkServer(databaseUrl);
  if (stopping) return;
  const app = await startProduct(settings, databaseUrl, port);
  if (!stopping) announce(app, settings);
}

/** One start at a time on a data folder; what an earlier one left running is stopped first. */
async function lockData(data) {
  const lock = takeLock(join(data, 'launcher.json'));
  if (lock.holder) {
    throw new WayOut(
      `Jiha already runs on ${data}${lock.holder.url ? `, at ${lock.holder.url}` : ''} (process ${lock.holder.pid})`,
      'stop that one first, or give JIHA_DATA another folder',
    );
  }
  if (isSame(lock.previous?.app)) {
    say('an earlier start was killed and its server still runs: stopping it');
    await stop(lock.previous.app.pid, APP_MANNERS);
  }
  return lock;
}

function startDatabase(settings) {
  return step('starting PostgreSQL', async () => {
    const postgres = await startPostgres({
      dataFolder: settings.data,
      tell: (text) => say(`  ${text}`),
      onStart(pid) {
        running.database = pid;
        running.lock.note({ database: pid });
        running.watchdog.stopAfterUs(pid, DATABASE_MANNERS);
      },
    });
    keepRunning(postgres);
    return postgres.url();
  });
}

/** A database that dies takes nobody with it: it is started again, and the server reconnects. */
function keepRunning(postgres, deaths = []) {
  postgres.process.once('exit', async () => {
    if (stopping) return;
    const recent = [...deaths, Date.now()].filter((moment) => Date.now() - moment < 60_000);
    if (recent.length > 5) return leave(1, 'PostgreSQL keeps ending; see postgres.log in the data folder');
    say('PostgreSQL ended unexpectedly: starting it again');
    await postgres.restart().catch((error) => (report(error), leave(1)));
    keepRunning(postgres, recent);
  });
}

async function startProduct(settings, databaseUrl, port) {
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
          LOG_LEVEL: process.env.LOG_LEVEL ?? (settings.production ? 'info' : 'warn'),
        },
        onStart(pid) {
          running.app = pid;
          running.lock.note({ app: identify(pid) });
          running.watchdog.stopAfterUs(pid, APP_MANNERS);
        },
      }),
  );
  running.lock.note({ url: app.url });
  void app.ended.then((how) => leave(1, `the server ended unexpectedly (${how}); start again`));
  return app;
}

function announce({ url }, settings) {
  const address = process.env.PUBLIC_URL ?? url.replace('127.0.0.1', 'localhost');
  console.log(`
Jiha is ready after ${elapsed().trim()} s.

  GraphQL   ${address}/graphql   (a browser gets GraphiQL; WebSocket and SSE at the same address)
  Console   ${address}/admin
  Health    ${address}/healthz   ${address}/readyz
  Data      ${settings.data}
`);
  if (settings.demo) showAccounts(join(settings.data, 'demo-accounts.json'));
  console.log('Ctrl-C stops everything, the database too; nothing is lost.\n');
}

/** The demo's accounts by role, as the seeding wrote them. */
function showAccounts(file) {
  if (!existsSync(file)) return;
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  console.log('Demo accounts (never in production):\n');
  const width = (key) => Math.max(...accounts.map((account) => String(account[key] ?? '').length));
  const [role, email, password] = ['role', 'email', 'password'].map(width);
  for (const account of accounts) {
    const columns = [
      account.role.padEnd(role),
      account.email.padEnd(email),
      account.password.padEnd(password),
    ];
    console.log(`  ${columns.join('  ')}  ${(account.note ?? '').split('; code from')[0]}`.trimEnd());
  }
  const key = accounts.find((account) => account.authenticatorKey)?.authenticatorKey;
  if (key) {
    console.log(`
  Staff also give a code: "npm run demo-code" prints it, or give an authenticator app this key:
  ${key}`);
  }
  console.log('');
}

async function stopAll(code, why) {
  if (why) say(why);
  stopHelpers();
  if (running.app) await stop(running.app, APP_MANNERS);
  if (running.database) await stop(running.database, DATABASE_MANNERS);
  await running.watchdog?.dismiss();
  running.lock?.release?.();
  if (running.app) say('stopped');
  process.exit(code);
}

/** npm passes signals on, but when npm itself is killed nobody would tell us. */
function leaveWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && leave(0, 'npm has gone: stopping'), 1000).unref();
}
