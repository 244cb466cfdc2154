// What the machine did, from Linux's /proc: CPU time and memory of processes, and who else was at work.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** /proc counts in ticks, as a rule a hundredth of a second. */
const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
const microseconds = (ticks: number) => (ticks * 1e6) / ticksPerSecond;

/** The fields of /proc/<pid>/stat from the state on: the name before them may contain anything. */
function fieldsOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** CPU time that a process and all its threads have used, in microseconds: utime + stime. */
export function cpuOf(pid: number): number {
  const fields = fieldsOf(pid);
  return fields ? microseconds(Number(fields[11]) + Number(fields[12])) : 0;
}

/** The processes that a process has begun: PostgreSQL's backends and workers. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => Number(fieldsOf(other)?.[1]) === pid);
}

/** CPU time of a process and those that it has begun and that still run. */
export const cpuOfFamily = (pid: number) =>
  [pid, ...childrenOf(pid)].reduce((sum, each) => sum + cpuOf(each), 0);

/** Resident memory in bytes. */
export function memoryOf(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) * 1024;
}

/** CPU time of all cores since the start of the machine, in microseconds. */
export interface MachineCpu {
  /** Whatever was not idle, stolen time left out. */
  readonly busy: number;
  /** Taken by the machine's host for others. */
  readonly steal: number;
}

export function machineCpu(): MachineCpu {
  const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!;
  const [user, nice, system, , , irq, softirq, steal] = line.trim().split(/\s+/).slice(1).map(Number);
  return { busy: microseconds(user! + nice! + system! + irq! + softirq!), steal: microseconds(steal!) };
}

export const processor = () =>
  /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown processor';

/** The process that listens on a port of this machine; null: none that we may see. */
export function listenerOn(port: number): number | null {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const sockets = ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(`:${wanted}`) && state === '0A')
      .map((fields) => `socket:[${fields[9]}]`),
  );
  return (
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .find((pid) => linksOf(pid).some((link) => sockets.includes(link))) ?? null
  );
}

function linksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}
