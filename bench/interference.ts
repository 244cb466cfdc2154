// --interference: what exports and imports do to the 99th percentile of those who only look.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { productNode, root } from '../scripts/lib/places.mjs';
import { say, WayOut } from '../scripts/lib/say.mjs';
import { pin } from './machine/cores.ts';
import type { Bench, Data } from './measure/bench.ts';
import { jobOf } from './measure/requests.ts';
import { summaryOf } from './measure/statistics.ts';
import type { Options } from './options.ts';
import { table, withSpread } from './report/table.ts';
import { product } from './servers/product.ts';
import type { Server } from './servers/server.ts';
import type { Prepared, RequestWorkload } from './workloads/workload.ts';

/** The queries that must not suffer. */
const looking = ['applications', 'queue'];
/** They come at this share of the pace that the server could keep, for a server that is full has no quiet value. */
const share = 0.25;
const most = 2;
/** A 99th percentile needs more requests than a median. */
const longer = 4;

export async function interference(bench: Bench, options: Options): Promise<void> {
  const data = await bench.data(options.scale);
  const server = await bench.start(product(data.url));
  const workloads = options.workloads.filter(
    (workload): workload is RequestWorkload =>
      workload.kind === 'requests' && looking.includes(workload.name),
  );
  if (workloads.length === 0)
    throw new WayOut('none of these queries is measured so', `--only ${looking.join(' or ')}`);
  const rows = [];
  for (const workload of workloads) {
    say(workload.title);
    const prepared = await workload.prepare(data);
    const pace = Math.max(1, share * (await fullPace(bench, server, workload, prepared, options)));
    const [quiet, busy]: [number[], number[]] = [[], []];
    for (let round = 0; round < options.rounds; round++) {
      quiet.push(await ninetyNinth(bench, server, workload, prepared, options, pace));
      const stop = await startJobs(server, data);
      busy.push(await ninetyNinth(bench, server, workload, prepared, options, pace));
      await stop();
      say(`    p99 ${quiet.at(-1)!.toFixed(1)} ms quiet, ${busy.at(-1)!.toFixed(1)} ms beside jobs`);
    }
    const ratio = summaryOf(busy).median / summaryOf(quiet).median;
    rows.push([
      workload.title,
      pace.toFixed(0),
      withSpread(summaryOf(quiet)),
      withSpread(summaryOf(busy)),
      ratio.toFixed(2),
      most.toFixed(2),
    ]);
  }
  const head = [
    'query',
    'a second',
    'p99 ms quiet',
    'p99 ms beside an export and an import',
    'ratio',
    'at most',
  ];
  console.log(`\n${table(head, rows, 1)}\n`);
}

async function fullPace(
  bench: Bench,
  server: Server,
  workload: RequestWorkload,
  prepared: Prepared,
  { seconds, warmUpSeconds }: Options,
): Promise<number> {
  bench.load.tell(jobOf(server, workload, prepared, seconds, warmUpSeconds));
  const { result } = await bench.load.next('done');
  return result.requests / result.seconds;
}

async function ninetyNinth(
  bench: Bench,
  server: Server,
  workload: RequestWorkload,
  prepared: Prepared,
  { seconds }: Options,
  pace: number,
): Promise<number> {
  bench.load.tell(jobOf(server, workload, prepared, longer * seconds, 1, pace));
  return (await bench.load.next('done')).result.p99;
}

/** An export that pages through all applications, and an import that writes events by the thousand. */
async function startJobs(server: Server, data: Data): Promise<() => Promise<void>> {
  const jobs = ['export', 'import'].map((job) =>
    spawn(productNode() ?? process.execPath, [join(root, 'bench/load/jobs.ts'), job, server.url, data.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  for (const { pid } of jobs) pin(pid!, 'others');
  // Each says when it is at work.
  await Promise.all(jobs.map((job) => new Promise((working) => job.stdout.once('data', working))));
  return async () => {
    const ended = jobs.map((job) => new Promise((end) => job.once('exit', end)));
    for (const job of jobs) job.kill();
    await Promise.all(ended);
    await data.overrule(async (client) => {
      await client.query(
        `delete from outbox where type = 'BenchImported'; delete from event where type = 'BenchImported'`,
      );
      // The next round begins as this one did: the bench's database has no autovacuum.
      await client.query('vacuum outbox, event');
    });
  };
}
