// What the machine knows about a process. Linux tells it in /proc (small images have no `ps`), others through `ps`.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const linux = process.platform === 'linux';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Ended, and only not yet waited for. While another of its threads is still ending, it still has its port. */
function hasEnded(pid) {
  const stat = linux && statOf(pid);
  return stat ? stat.state === 'Z' && stat.threads <= 1 : false;
}

/** Process ids come round again; together with the moment of its start, one is unmistakable. */
export const identify = (pid) => ({ pid, start: startOf(pid) });
export const isSame = (known) =>
  Boolean(known?.pid) && isAlive(known.pid) && startOf(known.pid) === known.start;

/** On Linux counted from the start of the machine, which therefore belongs to it. */
function startOf(pid) {
  if (!linux) return ps(pid, 'lstart');
  const stat = statOf(pid);
  return stat && `${contentOf('/proc/sys/kernel/random/boot_id')?.trim()} ${stat.start}`;
}

function parentOf(pid) {
  return linux ? statOf(pid)?.parent : Number(ps(pid, 'ppid'));
}

export function commandOf(pid) {
  return (linux ? contentOf(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') : ps(pid, 'command')) ?? '';
}

/** Which processes of this program stand in this folder; null where the machine does not tell. */
export function standingIn(folder, program) {
  if (!linux) return null;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && statOf(pid)?.name === program && isAlive(pid);
    } catch {
      return false;
    }
  });
}

/**
 * The npm that runs us, so that we can leave when it was killed; null without one. npm starts a shell, and only some
 * shells let us take their place: what is above us is npm itself or that shell.
 */
export function npmAboveUs() {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script } = process.env;
  if (!event) return null;
  const throughShell = commandOf(process.ppid).includes(`-c ${script}`);
  return identify(throughShell ? parentOf(process.ppid) : process.ppid);
}

/** From /proc/<pid>/stat; the name in it may contain anything. */
function statOf(pid) {
  const stat = contentOf(`/proc/${pid}/stat`);
  if (!stat) return null;
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  return {
    name: stat.slice(stat.indexOf('(') + 1, end),
    state: fields[0],
    parent: Number(fields[1]),
    threads: Number(fields[17]),
    start: fields[19],
  };
}

function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function ps(pid, field) {
  try {
    const options = { encoding: 'utf8', stdio: 'pipe' };
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], options).trim() || null;
  } catch {
    return null;
  }
}
