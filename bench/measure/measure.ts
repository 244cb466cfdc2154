// The measuring itself: all workloads at one scale, floor first, then the product, then whoever else was named.
import { say } from '../../scripts/lib/say.mjs';
import type { Options } from '../options.ts';
import { linesOf, type Line } from '../report/lines.ts';
import type { Run } from '../report/results.ts';
import { against } from '../servers/against.ts';
import { floor } from '../servers/floor.ts';
import { product } from '../servers/product.ts';
import type { Server } from '../servers/server.ts';
import type { Bench, Data } from './bench.ts';
import { measureFanOut } from './fan-out.ts';
import { measureRequests } from './requests.ts';

export async function measure(bench: Bench, scale: number, options: Options): Promise<Run> {
  const data = await bench.data(scale);
  const others = options.against.map(against);
  const lines: Line[] = [];
  let [repeated, disturbed, compared] = [0, 0, 0];
  say(`measuring at scale ${scale}`);
  let servers = await start(bench, data, others);
  for (const workload of options.workloads) {
    if (workload.kind === 'fan-out') {
      // Memory is told by a process that has done nothing else yet.
      await bench.stopServers();
      servers = await start(bench, data, others);
    }
    const measured =
      workload.kind === 'fan-out'
        ? await measureFanOut(bench, data, servers, workload, options)
        : await measureRequests(bench, data, servers, workload, options);
    lines.push(...linesOf(measured));
    repeated += measured.repeated;
    disturbed += measured.disturbed;
    compared += 'compared' in measured ? measured.compared : 1;
  }
  await bench.stopServers();
  return { scale, lines, repeated, disturbed, compared };
}

async function start(bench: Bench, data: Data, others: readonly Server[]): Promise<Server[]> {
  return [await bench.start(floor(data.url)), await bench.start(product(data.url)), ...others];
}
