// One at a time: a file that names the process that holds it. A holder that died holds nothing any more.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { identify, isSame, sleep } from './processes.mjs';

/** Takes the lock, or returns what its living holder wrote into it. */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const previous = read(file);
  if (previous && isSame(previous)) return { holder: previous };
  rmSync(file, { force: true });
  const mine = identify(process.pid);
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') return { holder: read(file) ?? {} };
    throw error;
  }
  return {
    /** What a holder that was killed left behind. */
    previous,
    /** Adds to what others can read about us; whole or not at all. */
    note(more) {
      Object.assign(mine, more);
      writeFileSync(`${file}.new`, JSON.stringify(mine));
      renameSync(`${file}.new`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** Waits for its turn. */
export async function whileLocked(file, work) {
  let lock = takeLock(file);
  for (; lock.holder; lock = takeLock(file)) await sleep(250);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
