// The folder of the embedded PostgreSQL's data, as initdb makes it.
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { spawnApart } from './processes.mjs';
import { WayOut } from './say.mjs';

export const SUPERUSER = 'postgres';

export const isCluster = (folder) => existsSync(join(folder, 'PG_VERSION'));

/** Made under another name and renamed when complete, so that a half-made folder is never mistaken for a database. */
export async function createCluster(folder, { binaries, user, throwAway, onStart }) {
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
  const initdb = spawnApart(binaries.initdb, args, {
    ...user?.ids,
    env: environment(),
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (initdb.pid) onStart(initdb.pid);
  const failure = await outcome(initdb);
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

export function refuseOtherVersion(folder, { major }) {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (made === major) return;
  throw new WayOut(
    `the database in ${folder} was made by PostgreSQL ${made}, and this version of Jiha brings ${major}`,
    'start the version of Jiha that made it and carry the data over with pg_dump, or give JIHA_DATA another folder',
  );
}

/** Without the PG* settings of whoever starts us, which would speak of another server. */
export function environment() {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP'];
  const env = Object.fromEntries(
    kept.filter((name) => process.env[name]).map((name) => [name, process.env[name]]),
  );
  return { ...env, LC_ALL: 'C', TZ: 'UTC' };
}

function giveTo(user, path) {
  if (user) chownSync(path, user.ids.uid, user.ids.gid);
}

/** What a process complained of; null when it did its work. */
function outcome(child) {
  let complaint = '';
  child.stderr.on('data', (text) => (complaint += text));
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? null : complaint || `it ended with code ${code}`));
  });
}
