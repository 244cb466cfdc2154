// Measures one workload of questions over HTTP.
import { say } from '../../scripts/lib/say.mjs';
import type { Options } from '../options.ts';
import type { RequestJob } from '../load/messages.ts';
import { product } from '../servers/product.ts';
import { alone, type Server } from '../servers/server.ts';
import { ask, type Prepared, type RequestWorkload } from '../workloads/workload.ts';
import type { Bench, Data } from './bench.ts';
import { inTurn, watch, type Round, type Rounds } from './rounds.ts';
import { thoseWhoAgree } from './same-answers.ts';

export interface RequestRound extends Round {
  /** CPU of PostgreSQL for one request, in microseconds. */
  readonly databaseCpu: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  /** Shares of their cores that server and load used. */
  readonly serverShare: number;
  readonly loadShare: number;
}

export interface RequestsMeasured extends Rounds<RequestRound> {
  readonly workload: RequestWorkload;
  /** Statements that the product's planner sends for one request. */
  readonly statements: number;
  readonly compared: number;
}

export async function measureRequests(
  bench: Bench,
  data: Data,
  servers: readonly Server[],
  workload: RequestWorkload,
  options: Options,
): Promise<RequestsMeasured> {
  say(`  ${workload.title}`);
  const prepared = await workload.prepare(data);
  const agreed = await thoseWhoAgree(workload, prepared, servers);
  const statements = await statementsOf(bench, data, prepared);
  for (const server of agreed)
    await alone(server, servers, () => warmActs(bench, server, workload, prepared, options));
  const rounds = await inTurn(agreed, options, (server) =>
    alone(server, servers, () => oneRound(bench, server, workload, prepared, options)),
  );
  return { ...rounds, workload, statements, compared: prepared.samples.length };
}

/** Asked of a product process of its own, because counting adds work to each request. */
async function statementsOf(bench: Bench, data: Data, { samples, acts }: Prepared): Promise<number> {
  const counting = await bench.start(product(data.url, { JIHA_COUNT_STATEMENTS: 'true' }));
  const { headers } = await ask(counting, samples[0]!);
  await acts?.restore();
  await counting.stop();
  return Number(headers.get('x-statements'));
}

/**
 * What acts move is there once: warmed up within a round, they would leave too little of it. So a round of its own comes
 * first, and everything is put back.
 */
export async function warmActs(
  bench: Bench,
  server: Server,
  workload: RequestWorkload,
  prepared: Prepared,
  { warmUpSeconds }: Options,
): Promise<void> {
  if (!prepared.acts) return;
  bench.load.tell(jobOf(server, workload, prepared, warmUpSeconds * 5, 0));
  await bench.load.next('done');
  await prepared.acts.restore();
}

async function oneRound(
  bench: Bench,
  server: Server,
  workload: RequestWorkload,
  prepared: Prepared,
  { seconds, warmUpSeconds }: Options,
): Promise<RequestRound> {
  const job = jobOf(server, workload, prepared, seconds, warmUpSeconds);
  bench.load.tell(job);
  await bench.load.next('begins');
  const watched = watch(server, bench.database.pid, bench.ours);
  const { result } = await bench.load.next('done');
  const used = watched.end();
  await prepared.acts?.restore();
  const round: RequestRound = {
    server,
    cpu: used.server / result.requests,
    databaseCpu: used.database / result.requests,
    others: used.others / 1e6 / used.seconds,
    perSecond: result.requests / result.seconds,
    p50: result.p50,
    p99: result.p99,
    bytes: result.bytes,
    serverShare: used.server / 1e6 / used.seconds,
    loadShare: result.loadCpu / 1e6 / result.seconds,
  };
  const { cpu, perSecond } = round;
  say(
    `    ${server.name.padEnd(12)} ${cpu.toFixed(0).padStart(7)} µs a request, ${perSecond.toFixed(0)} a second`,
  );
  return round;
}

export function jobOf(
  server: Server,
  { connections, mustHold }: RequestWorkload,
  prepared: Prepared,
  seconds: number,
  warmUpSeconds: number,
  rate: number | null = null,
): RequestJob {
  const once = prepared.acts !== undefined;
  return {
    kind: 'requests',
    url: server.url,
    connections,
    questions: prepared.round(),
    once,
    // What is acted upon meanwhile is gone for the round.
    warmUpSeconds: once ? Math.min(1, warmUpSeconds) : warmUpSeconds,
    seconds,
    rate,
    mustHold,
  };
}
