// See startWatchdog in processes.mjs.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isSame } from './process-table.mjs';
import { stop } from './processes.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

const watched = [];
const folders = [];
let dismissed = false;

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.watch) watch(message.watch, message.successorOf);
  if (message.remove) folders.push(message.remove);
  if (message.dismissed) dismissed = true;
}

if (!dismissed) {
  for (const one of watched) if (isSame(one)) await stop(one.pid, one.manners);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function watch(one, successorOf) {
  const turn = watched.findIndex(({ pid }) => pid === successorOf);
  if (turn < 0) watched.unshift(one);
  else watched[turn] = one;
}
