// A running Node process seen from outside by its inspector, which SIGUSR1 wakes: nothing is built into the server for it.
import { setTimeout as wait } from 'node:timers/promises';
import WebSocket from 'ws';
import { memoryOf } from './cpu.ts';

/** A sampled CPU profile, as Chromium's tools read it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface Inspector {
  ask(method: string, params?: object): Promise<Record<string, unknown>>;
  close(): void;
}

/** `port` is the process's `--inspect-port`. */
export async function inspect(pid: number, port: number): Promise<Inspector> {
  process.kill(pid, 'SIGUSR1');
  const socket = new WebSocket(await addressOf(port), { perMessageDeflate: false, maxPayload: 2 ** 30 });
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  socket.on('message', (data: Buffer) => {
    const { id, result } = JSON.parse(data.toString()) as { id?: number; result?: Record<string, unknown> };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  let asked = 0;
  return {
    ask(method, params = {}) {
      const id = ++asked;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((answered) => waiting.set(id, answered));
    },
    close: () => socket.close(),
  };
}

async function addressOf(port: number): Promise<string> {
  for (const until = Date.now() + 10_000; Date.now() < until; await wait(50)) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null);
    if (!answer?.ok) continue;
    const [target] = (await answer.json()) as { webSocketDebuggerUrl: string }[];
    if (target) return target.webSocketDebuggerUrl;
  }
  throw new Error(`the inspector on port ${port} does not answer`);
}

/** Resident memory once the garbage is gone and the process has given back what it does not need. */
export async function settledMemory(pid: number, port: number): Promise<number> {
  const inspector = await inspect(pid, port);
  let least = Infinity;
  for (let n = 0; n < 4; n++) {
    await inspector.ask('HeapProfiler.collectGarbage');
    await wait(500);
    least = Math.min(least, memoryOf(pid));
  }
  inspector.close();
  return least;
}

/** What the process does while `work` runs, sampled twice a millisecond. */
export async function profiled(pid: number, port: number, work: () => Promise<unknown>): Promise<CpuProfile> {
  const inspector = await inspect(pid, port);
  await inspector.ask('Profiler.enable');
  await inspector.ask('Profiler.setSamplingInterval', { interval: 500 });
  await inspector.ask('Profiler.start');
  await work();
  const { profile } = await inspector.ask('Profiler.stop');
  inspector.close();
  return profile as CpuProfile;
}
