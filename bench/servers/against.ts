// Another server that somebody runs on this machine, asked the same documents.
import { WayOut } from '../../scripts/lib/say.mjs';
import { listenerOn } from '../machine/cpu.ts';
import { pin } from '../machine/cores.ts';
import type { Server } from './server.ts';

/** `NAME=URL`, e.g. `yoga=http://127.0.0.1:5000/graphql`. Only this machine is ever asked. */
export function against(text: string): Server {
  const [, name, address] = /^([\w .+-]+)=(http:\/\/.+)$/.exec(text) ?? [];
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (!name || !url)
    throw new WayOut(`--against ${text} is not NAME=URL`, 'e.g. --against yoga=http://127.0.0.1:5000');
  if (!/^(localhost|127\.\d+\.\d+\.\d+)$/.test(url.hostname))
    throw new WayOut(
      `${url.hostname} is not this machine`,
      'the bench sends load to loopback addresses only',
    );
  const pid = listenerOn(Number(url.port || 80));
  if (pid === null) throw new WayOut(`nobody listens at ${address}`, 'start that server first');
  pin(pid, 'server');
  return { name, url: url.origin, pid, inspectPort: null, stop: async () => undefined };
}
