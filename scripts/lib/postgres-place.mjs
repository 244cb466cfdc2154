// Who runs PostgreSQL, and where its data may lie. Only root needs any of this: PostgreSQL refuses to run as root.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from './places.mjs';
import { isCluster } from './postgres-cluster.mjs';
import { WayOut } from './say.mjs';

/** Null for an ordinary user, who runs PostgreSQL himself. */
export function operatingUser(tell = () => undefined) {
  if (process.getuid?.() !== 0) return null;
  return lookUp('postgres') ?? create('postgres', tell) ?? fallBack(tell);
}

function lookUp(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { name, ids: { uid: Number(uid.stdout), gid: Number(gid.stdout) } };
}

function create(name, tell) {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name],
    ['adduser', '-S', '-D', '-H', name],
  ];
  for (const [command, ...args] of ways) if (spawnSync(command, args).status === 0) break;
  const made = lookUp(name);
  if (made) tell(`made the system user "${name}": PostgreSQL refuses to run as root`);
  return made;
}

function fallBack(tell) {
  const nobody = lookUp('nobody');
  if (!nobody) {
    throw new WayOut(
      'PostgreSQL refuses to run as root, and no other user could be found or made',
      'run this as an ordinary user, or give DATABASE_URL the address of a PostgreSQL server of your own',
    );
  }
  tell('PostgreSQL refuses to run as root; it runs as "nobody", because no user "postgres" could be made');
  return nobody;
}

/**
 * The folder of the database: `database` in the data folder; where its user may not enter that one (a clone in root's
 * closed home), a folder elsewhere that `database` in the data folder is a link to.
 */
export function placeFor(dataFolder, user, throwAway) {
  mkdirSync(dataFolder, { recursive: true, mode: user ? 0o711 : 0o700 });
  const inside = join(realpathSync(dataFolder), 'database');
  if (!user || mayEnter(user, dirname(inside))) return inside;
  if (throwAway) return placeElsewhere(tmpdir(), inside);
  if (isLink(inside)) return followLink(inside);
  const place = placeElsewhere(openFolder(), inside);
  writeFileSync(join(dirname(place), 'BELONGS-TO'), inside);
  makeRoom(inside, place);
  symlinkSync(place, inside);
  return place;
}

/** What lies inside from before the folder was closed: a database moves along, what is none goes. */
function makeRoom(inside, place) {
  if (!isCluster(inside)) return rmSync(inside, { recursive: true, force: true });
  try {
    renameSync(inside, place);
  } catch (error) {
    throw new WayOut(
      `the database ${inside} lies where PostgreSQL may no longer enter, and could not be moved: ${error.message}`,
      `move it to ${place}, with its owner, then start again`,
    );
  }
}

function placeElsewhere(parent, inside) {
  const name = basename(root).replace(/[^\w.-]/g, '_');
  const key = createHash('sha256').update(inside).digest('hex').slice(0, 12);
  const folder = join(parent, `jiha-${name}-${key}`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  return join(folder, 'database');
}

/** A copied data folder has a copied link: two clones on one database would ruin it. */
function followLink(inside) {
  const place = readlinkSync(inside);
  const marker = join(dirname(place), 'BELONGS-TO');
  const owner = existsSync(marker) ? readFileSync(marker, 'utf8') : null;
  if (owner && owner !== inside && isLink(owner) && readlinkSync(owner) === place) {
    throw new WayOut(
      `${inside} is a copy of the link ${owner}, and the database ${place} belongs to that one`,
      `remove ${inside} to begin with an empty database`,
    );
  }
  mkdirSync(dirname(place), { recursive: true, mode: 0o711 });
  writeFileSync(marker, inside);
  return place;
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function mayEnter(user, folder) {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user.ids, cwd: '/' }).status === 0;
}

/** Where root may write and everybody may enter. */
export function openFolder() {
  for (const folder of ['/var/lib/jiha', join(tmpdir(), 'jiha')]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      const probe = join(folder, `.probe-${process.pid}`);
      writeFileSync(probe, '');
      rmSync(probe);
      return folder;
    } catch {
      continue;
    }
  }
  throw new WayOut(
    'no folder was found that both root and PostgreSQL may enter',
    'give JIHA_DATA such a folder',
  );
}
