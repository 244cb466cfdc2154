// What a killed launcher, a killed PostgreSQL or a power cut leaves behind: a server that still runs on our data,
// or a postmaster.pid that names a process that is no more, or that is by now somebody else.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive, standingIn } from './process-table.mjs';
import { DATABASE_MANNERS, sleep, stop } from './processes.mjs';
import { WayOut } from './say.mjs';

export async function settle(folder, tell) {
  for (const until = Date.now() + 10_000; worksIn(folder).length > 0; await sleep(50)) {
    const postmaster = postmasterOf(folder);
    if (Date.now() > until) await clear(folder);
    else if (worksIn(folder).includes(postmaster)) {
      tell('a PostgreSQL of an earlier start still runs on our data: stopping it');
      await stop(postmaster, DATABASE_MANNERS);
    }
  }
  const pidFile = join(folder, 'postmaster.pid');
  if (existsSync(pidFile)) {
    tell('PostgreSQL did not end properly last time: it will recover what was committed');
    rmSync(pidFile);
  }
}

/** Children of a killed server leave by themselves; while one lives, a second server would ruin the data. */
async function clear(folder) {
  for (const pid of worksIn(folder)) await stop(pid, [['SIGKILL', 5_000]]);
  if (worksIn(folder).length === 0) return;
  throw new WayOut(
    `processes ${worksIn(folder).join(', ')} still use ${folder}`,
    'stop them, then start again',
  );
}

function postmasterOf(folder) {
  const pidFile = join(folder, 'postmaster.pid');
  return existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : null;
}

/** Each process of a PostgreSQL server stands in the folder of its data; where nobody tells, the server itself. */
function worksIn(folder) {
  return standingIn(folder, 'postgres') ?? [postmasterOf(folder)].filter((pid) => pid && isOn(folder, pid));
}

function isOn(folder, pid) {
  const command = commandOf(pid);
  return isAlive(pid) && command.includes('postgres') && command.includes(folder);
}
