// One start at a time on a data folder; what an earlier one that was killed left running is stopped first.
import { join } from 'node:path';
import { holderOf, takeLock } from './lock.mjs';
import { isSame } from './process-table.mjs';
import { APP_MANNERS, DATABASE_MANNERS, gone, sleep, stop } from './processes.mjs';
import { say } from './say.mjs';

/** Longer than the manners of everything that a start has to stop. */
const PATIENCE = 90_000;

/** A process that was killed just now takes its moment to die. */
const DYING = 2_000;

const lockOf = (data) => join(data, 'launcher.json');

/** What a start that runs on the data folder tells about itself; null without one. */
export const runningOn = (data) => holderOf(lockOf(data));

/** Takes the data folder, or returns what its living holder, who is not about to go, wrote into the lock. */
export async function lockData(data) {
  const file = lockOf(data);
  let lock = takeLock(file);
  if (isLeaving(lock.holder))
    say(`an earlier start (process ${lock.holder.pid}) is stopping: waiting for it`);
  for (const since = Date.now(); lock.holder; lock = takeLock(file)) {
    if (Date.now() - since > (isLeaving(lock.holder) ? PATIENCE : DYING)) return lock;
    await sleep(100);
  }
  if (lock.previous) await stopRemainsOf(lock.previous);
  return lock;
}

/** Told to stop, or left alone by its npm, which it notices within a second. */
function isLeaving(holder) {
  return Boolean(holder?.stopping || (holder?.npm && !isSame(holder.npm)));
}

/** The watchdog does it in order; where that one was killed too, we do. */
async function stopRemainsOf({ watchdog, app, database }) {
  if (isSame(watchdog)) {
    say('an earlier start was killed: waiting until what it left running has stopped');
    await gone(watchdog.pid, PATIENCE);
  }
  for (const [left, manners] of [
    [app, APP_MANNERS],
    [database, DATABASE_MANNERS],
  ]) {
    if (!isSame(left)) continue;
    say(`an earlier start was killed, and process ${left.pid} of it still runs: stopping it`);
    await stop(left.pid, manners);
  }
}
