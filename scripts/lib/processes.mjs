// Starting, recognising and stopping processes, so that nothing that we started outlives us and nothing else is touched.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A process that ended but that nobody has waited for yet. */
function isZombie(pid) {
  return process.platform === 'linux' && afterName(pid)?.[0] === 'Z';
}

/** Process ids come round again; together with the moment of its start, one is unmistakable. */
export function startOf(pid) {
  if (process.platform === 'linux') return afterName(pid)?.[19] ?? null;
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim() ||
      null
    );
  } catch {
    return null;
  }
}

/** The fields of /proc/<pid>/stat from the state on; the name before them may contain anything. */
function afterName(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

export const identify = (pid) => ({ pid, start: startOf(pid) });
export const isSame = (known) =>
  Boolean(known?.pid) && isAlive(known.pid) && startOf(known.pid) === known.start;

export async function gone(pid, milliseconds) {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(40))
    if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

/** Asks politely, then less so. `manners` is a list of [signal, milliseconds to wait for it to work]. */
export async function stop(pid, manners) {
  for (const [signal, patience] of manners) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await gone(pid, patience)) return;
  }
}

/** SIGTERM finishes what runs. */
export const APP_MANNERS = [
  ['SIGTERM', 20_000],
  ['SIGKILL', 2_000],
];

/** SIGINT is PostgreSQL's fast stop (roll back, write all, leave); SIGQUIT leaves at once and recovers when started. */
export const DATABASE_MANNERS = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
];

/** In a process group of its own, so that Ctrl-C in the terminal reaches only us and we stop things in order. */
export function spawnApart(command, args, options = {}) {
  return spawn(command, args, { detached: process.platform !== 'win32', ...options });
}

const helpers = new Set();

/** For the short run of an installation or a build; Ctrl-C reaches it as it reaches us, other signals we pass on. */
export function spawnHelper(command, args, options) {
  const child = spawn(command, args, options);
  helpers.add(child);
  child.once('close', () => helpers.delete(child));
  return child;
}

export function stopHelpers() {
  for (const child of helpers) child.kill('SIGTERM');
}

export async function freePort(wanted = 0, host = '127.0.0.1') {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(null));
    server.listen({ port: wanted, host, exclusive: true }, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * A small process that lives as long as we do, and cleans up when we are killed without a chance to do it ourselves:
 * it notices that its input has closed and stops, last started first, what it was told of.
 */
export function startWatchdog() {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'watchdog.mjs');
  const dog = spawnApart(process.execPath, [script], { stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  dog.stdin.on('error', () => undefined);
  dog.on('error', () => undefined);
  dog.unref();
  dog.stdin.unref?.();
  const tell = (message) => dog.stdin.write(JSON.stringify(message) + '\n');
  return {
    pid: dog.pid,
    stopAfterUs: (pid, manners) => tell({ watch: { ...identify(pid), manners } }),
    removeAfterUs: (folder) => tell({ remove: folder }),
    /** All was stopped by ourselves: nothing is left to do. */
    dismiss: () =>
      new Promise((done) => dog.stdin.end(JSON.stringify({ dismissed: true }) + '\n', () => done())),
  };
}
