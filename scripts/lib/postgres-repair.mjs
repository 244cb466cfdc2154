// What a killed launcher, a killed PostgreSQL or a power cut leaves behind: a server that still runs on our data,
// or a postmaster.pid that names a process that is no more, or that is by now somebody else.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_MANNERS, isAlive, sleep, stop } from './processes.mjs';
import { WayOut } from './say.mjs';

export async function settle(folder, tell) {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (worksIn(folder).includes(postmaster)) {
    tell('a PostgreSQL of an earlier start still runs on our data: stopping it');
    await stop(postmaster, DATABASE_MANNERS);
  }
  await waitForChildren(folder);
  if (existsSync(pidFile)) {
    tell('PostgreSQL did not end properly last time: it will recover what was committed');
    rmSync(pidFile);
  }
}

/** Children of a killed server leave by themselves; while one lives, a second server would ruin the data. */
async function waitForChildren(folder) {
  for (const until = Date.now() + 10_000; Date.now() < until && worksIn(folder).length > 0;) await sleep(50);
  for (const pid of worksIn(folder)) await stop(pid, [['SIGKILL', 5_000]]);
  if (worksIn(folder).length === 0) return;
  throw new WayOut(
    `processes ${worksIn(folder).join(', ')} still use ${folder}`,
    'stop them, then start again',
  );
}

/** Each process of a PostgreSQL server stands in the folder of its data. */
function worksIn(folder) {
  return process.platform === 'linux' ? standingIn(folder) : namedIn(folder);
}

function standingIn(folder) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && isAlive(pid);
    } catch {
      return false;
    }
  });
}

/** Without /proc: the server itself, by its command line. */
function namedIn(folder) {
  const pidFile = join(folder, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
  if (!pid || !isAlive(pid)) return [];
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(folder) ? [pid] : [];
  } catch {
    return [];
  }
}
