// Which core works for whom: the measured server has one alone, everything else shares the others.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { say } from '../../scripts/lib/say.mjs';

/** Of the machine; what we may use ourselves shrinks as soon as we are bound to some of them. */
export const cores = cpus().length;
const serverCore = '0';
const otherCores = cores > 2 ? `1-${cores - 1}` : '1';

let warned = false;

/** Binds a process, with all its threads, to the core of the measured server or to the others. */
export function pin(pid: number, to: 'server' | 'others'): void {
  if (cores < 2) return warn('this machine has one core: server and load share it, and figures mean little');
  const done = spawnSync('taskset', ['-acp', to === 'server' ? serverCore : otherCores, String(pid)]);
  if (done.status !== 0) warn('taskset is missing or refused: server and load may share a core');
}

function warn(words: string): void {
  if (!warned) say(`warning: ${words}`);
  warned = true;
}
