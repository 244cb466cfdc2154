// --profile: where the product spends its time under each load, seen from outside by its inspector.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/places.mjs';
import { say } from '../scripts/lib/say.mjs';
import { profiled, type CpuProfile } from './machine/inspector.ts';
import type { Bench, Data } from './measure/bench.ts';
import { flooded } from './measure/fan-out.ts';
import { jobOf, warmActs } from './measure/requests.ts';
import type { Options } from './options.ts';
import { table } from './report/table.ts';
import { benchFolder } from './servers/database.ts';
import { product } from './servers/product.ts';
import type { Server } from './servers/server.ts';
import type { Workload } from './workloads/workload.ts';

const shown = 15;

export async function profile(bench: Bench, options: Options): Promise<void> {
  const data = await bench.data(options.scale);
  const folder = join(benchFolder, 'profiles');
  mkdirSync(folder, { recursive: true });
  for (const workload of options.workloads) {
    const server = await bench.start(product(data.url));
    const found = await profileOf(bench, data, server, workload, options);
    await bench.stopServers();
    const file = join(folder, `${workload.name}.cpuprofile`);
    writeFileSync(file, JSON.stringify(found));
    console.log(`\n${workload.title} (${file})\n\n${topOf(found)}\n`);
  }
}

async function profileOf(
  bench: Bench,
  data: Data,
  server: Server,
  workload: Workload,
  options: Options,
): Promise<CpuProfile> {
  say(workload.title);
  const looked = (work: () => Promise<unknown>) => profiled(server.pid, server.inspectPort!, work);
  if (workload.kind === 'fan-out') return flooded(bench, data, server, workload, options.seconds, looked);
  const prepared = await workload.prepare(data);
  await warmActs(bench, server, workload, prepared, options);
  bench.load.tell(jobOf(server, workload, prepared, options.seconds, options.warmUpSeconds));
  await bench.load.next('begins');
  const found = await looked(() => bench.load.next('done'));
  await prepared.acts?.restore();
  return found;
}

/** The functions with the most time of their own, idle time left out. */
function topOf({ nodes, samples, timeDeltas }: CpuProfile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(id)!;
    if (functionName === '(idle)') continue;
    const place = url === '' ? '' : `${url.replace(`file://${root}/`, '')}:${lineNumber + 1}`;
    const key = `${functionName || '(anonymous)'}\t${place}`;
    times.set(key, (times.get(key) ?? 0) + timeDeltas[index]!);
    busy += timeDeltas[index]!;
  }
  const rows = [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, shown)
    .map(([key, time]) => [...key.split('\t'), `${((time / busy) * 100).toFixed(1)} %`]);
  return table(['function', 'where', 'of its own'], rows);
}
