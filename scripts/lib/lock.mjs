// One at a time: a file that names the process that holds it. A holder that died holds nothing any more.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { identify, isSame } from './process-table.mjs';
import { sleep } from './processes.mjs';

/** Takes the lock, or returns what its living holder wrote into it. */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  return alone(file, () => {
    const previous = read(file);
    if (isSame(previous)) return { holder: previous };
    const mine = identify(process.pid);
    write(file, mine);
    return {
      /** What a holder that was killed left behind. */
      previous,
      /** Adds to what others can read about us. */
      note: (more) => write(file, Object.assign(mine, more)),
      release: () => rmSync(file, { force: true }),
    };
  });
}

/** What the living holder wrote into it; null without one. */
export function holderOf(file) {
  const found = read(file);
  return isSame(found) ? found : null;
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

/**
 * Of several that find a dead holder, one at a time looks and takes: a matter of a millisecond, for which a folder is
 * the guard, because only one can make it. One that stands for seconds was left by somebody killed in just that moment.
 */
function alone(file, work) {
  const guard = `${file}.taking`;
  for (let since = Date.now(); !made(guard); pause(5)) {
    if (Date.now() - since < 2_000) continue;
    rmSync(guard, { recursive: true, force: true });
    since = Date.now();
  }
  try {
    return work();
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

function made(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Whole or not at all: nobody reads half of it. */
function write(file, content) {
  writeFileSync(`${file}.new`, JSON.stringify(content));
  renameSync(`${file}.new`, file);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
