// The hand-written floor, in a process of its own.
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { productNode, root } from '../../scripts/lib/places.mjs';
import { APP_MANNERS, freePort, sleep, spawnApart, stop } from '../../scripts/lib/processes.mjs';
import { benchFolder } from './database.ts';
import { pin } from '../machine/cores.ts';
import type { Launch, Server } from './server.ts';

export function floor(databaseUrl: string): Launch {
  return async (onStart): Promise<Server> => {
    const [port, inspectPort] = [(await freePort()) as number, (await freePort()) as number];
    const log = openSync(join(benchFolder, 'floor.log'), 'a', 0o600);
    const args = [`--inspect-port=127.0.0.1:${inspectPort}`, join(root, 'bench/floor/main.ts')];
    const child = spawnApart(productNode() ?? process.execPath, args, {
      env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port) },
      stdio: ['ignore', log, log],
    });
    const pid = child.pid!;
    onStart(pid);
    const url = `http://127.0.0.1:${port}`;
    for (const until = Date.now() + 20_000; ; await sleep(50)) {
      if (await fetch(url).catch(() => null)) break;
      if (Date.now() > until || child.exitCode !== null)
        throw new Error('the floor did not start; see bench/.data/floor.log');
    }
    pin(pid, 'server');
    return { name: 'floor', url, pid, inspectPort, stop: () => stop(pid, APP_MANNERS) };
  };
}
