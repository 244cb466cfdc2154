// Starting and stopping processes, so that nothing that we started outlives us and nothing else is touched.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identify, isAlive } from './process-table.mjs';

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

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

/** For what has nothing to lose: an installation, a build, a check. */
export const HELPER_MANNERS = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 2_000],
];

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
let watchdog = null;

/** For the short run of an installation or a build; Ctrl-C reaches it as it reaches us, other signals we pass on. */
export function spawnHelper(command, args, options) {
  const child = spawn(command, args, options);
  helpers.add(child);
  child.once('close', () => helpers.delete(child));
  if (child.pid) watchdog?.stopAfterUs(child.pid, HELPER_MANNERS);
  return child;
}

export function stopHelpers() {
  return Promise.all([...helpers].map((child) => child.pid && stop(child.pid, HELPER_MANNERS)));
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
  watchdog = {
    pid: dog.pid,
    /** `successorOf`: the process that this one was started for again, whose turn to be stopped it takes. */
    stopAfterUs: (pid, manners, successorOf = null) =>
      tell({ watch: { ...identify(pid), manners }, successorOf }),
    removeAfterUs: (folder) => tell({ remove: folder }),
    /** All was stopped by ourselves: nothing is left to do. */
    dismiss: () =>
      new Promise((done) => dog.stdin.end(JSON.stringify({ dismissed: true }) + '\n', () => done())),
  };
  return watchdog;
}
