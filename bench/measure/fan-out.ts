// Measures one fact to many subscribers: messages a second, CPU a message, the last client's latency, memory a client.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import { say, WayOut } from '../../scripts/lib/say.mjs';
import type { Report } from '../load/messages.ts';
import { cpuOf } from '../machine/cpu.ts';
import { settledMemory } from '../machine/inspector.ts';
import type { Options } from '../options.ts';
import { alone, type Server } from '../servers/server.ts';
import type { FanOutWorkload } from '../workloads/workload.ts';
import type { Bench, Data } from './bench.ts';
import { inTurn, watch, type Round, type Rounds } from './rounds.ts';
import { summaryOf } from './statistics.ts';

export interface FanOutRound extends Round {
  readonly messagesPerSecond: number;
  /** From publishing to the last client's hearing, milliseconds. */
  readonly lastClient: number;
  readonly serverShare: number;
  readonly loadShare: number;
}

export interface FanOutMeasured extends Rounds<FanOutRound> {
  readonly workload: FanOutWorkload;
  /** Bytes of memory for one client, by server; those whose process is not ours are missing. */
  readonly memory: ReadonlyMap<Server, number>;
}

/** So many facts are on their way at once while messages a second are measured. */
const window = 8;
/** So many facts, one after the other, tell the last client's latency. */
const single = 20;

/** Sockets are files to a process: server and load each need one for every client, and some for themselves. */
export function checkFiles(clients: number): void {
  const limit = /^Max open files\s+\S+\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
  if (limit === undefined || Number(limit) >= clients + 500) return;
  throw new WayOut(
    `a process may open ${limit} files here, and ${clients} clients need more`,
    `raise it (ulimit -n ${clients + 1_000}), or leave the workload out with --only`,
  );
}

/** Makes a fact known; what each server needs for it. */
type Publish = () => Promise<void>;

export async function measureFanOut(
  bench: Bench,
  data: Data,
  servers: readonly Server[],
  workload: FanOutWorkload,
  options: Options,
): Promise<FanOutMeasured> {
  say(`  ${workload.title}`);
  const facts = await Facts.open(data);
  const memory = new Map<Server, number>();
  try {
    const [floor, ...others] = servers;
    const message = await whatIsSent(bench, others[0]!, workload, facts.publish);
    const publishers = new Map<Server, Publish>(others.map((server) => [server, facts.publish]));
    publishers.set(floor!, () => tellFloor(floor!, message));
    const rounds = await inTurn(servers, options, (server, round) =>
      alone(server, servers, async () => {
        const measured = new OneRound(bench, server, workload, publishers.get(server)!);
        return measured.run(options.seconds, round === 0 ? memory : null);
      }),
    );
    return { ...rounds, workload, memory };
  } finally {
    await facts.close();
  }
}

/** Lets `watched` look at the server while facts go out to all clients. */
export async function flooded<Seen>(
  bench: Bench,
  data: Data,
  server: Server,
  workload: FanOutWorkload,
  seconds: number,
  watched: (work: () => Promise<unknown>) => Promise<Seen>,
): Promise<Seen> {
  const facts = await Facts.open(data);
  const round = new OneRound(bench, server, workload, facts.publish);
  await round.connect();
  for (let n = 0; n < 5; n++) await round.fact();
  const seen = await watched(() => round.flood(seconds));
  await round.close();
  await facts.close();
  return seen;
}

/** Facts as acts write them: a row in the outbox, relayed as any process of the platform relays it. */
class Facts {
  private readonly client: pg.Client;
  private readonly procedure: { readonly id: string; readonly revision: string; readonly seen_by: object };

  /** The number of the newest event before ours. */
  private readonly newest: string;
  private last: Promise<void> = Promise.resolve();

  private constructor(client: pg.Client, procedure: Facts['procedure'], newest: string) {
    this.client = client;
    this.procedure = procedure;
    this.newest = newest;
  }

  static async open(data: Data): Promise<Facts> {
    const client = new pg.Client({ connectionString: data.url });
    await client.connect();
    // What is measured is how facts spread, not how soon the disk has them.
    await client.query('set synchronous_commit = off');
    const { rows } = await client.query<Facts['procedure']>(
      `select id, published_revision_id as revision,
              jsonb_build_object('status', status, 'authority_id', authority_id, 'department_id', department_id) as seen_by
         from procedure order by key limit 1`,
    );
    const newest = await client.query<{ number: string }>('select number from event_counter');
    return new Facts(client, rows[0]!, newest.rows[0]!.number);
  }

  readonly publish: Publish = () => (this.last = this.last.then(() => this.write()));

  private async write(): Promise<void> {
    const { id, revision, seen_by } = this.procedure;
    await this.client.query({
      name: 'fact',
      text: `with fact as (insert into outbox (id, type, subject, topics, seen_by, payload, at)
                           values ($1, 'ProcedurePublished', $2::uuid, array['procedures', 'procedure:' || $2::uuid], $3, $4, now()))
             select`,
      values: [v7(), id, JSON.stringify([seen_by]), JSON.stringify({ revisionId: revision })],
    });
    await this.client.query({ name: 'relay', text: 'select relay_outbox(1000)' });
  }

  async close(): Promise<void> {
    await this.client.query('delete from event where subject = $1 and number > $2', [
      this.procedure.id,
      this.newest,
    ]);
    await this.client.end();
  }
}

/** The floor broadcasts what the product sends: one client listens once. */
async function whatIsSent(
  bench: Bench,
  server: Server,
  workload: FanOutWorkload,
  publish: Publish,
): Promise<string> {
  const round = new OneRound(bench, server, { ...workload, clients: 1 }, publish);
  await round.connect();
  const { message } = await round.fact();
  await round.close();
  const { type, payload } = JSON.parse(message) as { type: string; payload: { data?: { event: object } } };
  if (type !== 'next' || !payload.data?.event) throw new Error(`${server.name} sends ${message}`);
  return message;
}

async function tellFloor({ url }: Server, message: string): Promise<void> {
  await fetch(`${url}/fact`, { method: 'POST', body: message });
}

class OneRound {
  private readonly bench: Bench;
  private readonly server: Server;
  private readonly workload: FanOutWorkload;
  private readonly publish: Publish;
  private published = 0;

  constructor(bench: Bench, server: Server, workload: FanOutWorkload, publish: Publish) {
    this.bench = bench;
    this.server = server;
    this.workload = workload;
    this.publish = publish;
  }

  async run(seconds: number, memory: Map<Server, number> | null): Promise<FanOutRound> {
    const { server, workload } = this;
    const asks = memory !== null && server.inspectPort !== null;
    const empty = asks ? await settledMemory(server.pid, server.inspectPort!) : 0;
    await this.connect();
    if (asks) {
      const full = await settledMemory(server.pid, server.inspectPort!);
      memory.set(server, (full - empty) / workload.clients);
    }
    for (let n = 0; n < 5; n++) await this.fact();
    const latencies: number[] = [];
    for (let n = 0; n < single; n++) {
      const since = Number(process.hrtime.bigint()) / 1e6;
      latencies.push((await this.fact()).at - since);
      await wait(20);
    }
    const flood = await this.flood(seconds);
    await this.close();
    const round: FanOutRound = { server, ...flood, lastClient: summaryOf(latencies).median };
    const { cpu, messagesPerSecond, lastClient } = round;
    say(
      `    ${server.name.padEnd(12)} ${cpu.toFixed(2).padStart(7)} µs a message, ${messagesPerSecond.toFixed(0)} a second, last client after ${lastClient.toFixed(1)} ms`,
    );
    return round;
  }

  async connect(): Promise<void> {
    const { url } = this.server;
    const { clients, document } = this.workload;
    this.bench.load.tell({ kind: 'sockets', url, clients, document });
    await this.bench.load.next('connected');
    await this.quiet();
  }

  async close(): Promise<void> {
    this.bench.load.tell({ kind: 'close' });
    await this.bench.load.next('closed');
    await this.quiet();
  }

  /** Publishes one fact and waits until every client has it. */
  async fact(): Promise<Extract<Report, { kind: 'heard' }>> {
    const [heard] = await Promise.all([this.hears(this.published++), this.publish()]);
    return heard;
  }

  /** As many facts as go through, a few of them on their way at once. */
  async flood(seconds: number) {
    const { bench, server, workload } = this;
    const since = performance.now();
    const loadBefore = cpuOf(bench.load.pid);
    const watched = watch(server, bench.database.pid, bench.ours);
    const first = this.published;
    const until = since + seconds * 1000;
    const stream = async () => {
      while (performance.now() < until) await this.fact();
    };
    await Promise.all(Array.from({ length: window }, stream));
    const used = watched.end();
    const messages = (this.published - first) * workload.clients;
    return {
      cpu: used.server / messages,
      others: used.others / 1e6 / used.seconds,
      messagesPerSecond: messages / used.seconds,
      serverShare: used.server / 1e6 / used.seconds,
      loadShare: (cpuOf(bench.load.pid) - loadBefore) / 1e6 / used.seconds,
    };
  }

  private hears(fact: number): Promise<Extract<Report, { kind: 'heard' }>> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => done(() => reject(new Error(`${this.server.name}: a fact was not heard by all clients`))),
        60_000,
      );
      const stop = this.bench.load.listen((report) => {
        if (report.kind === 'heard' && report.fact === fact) done(() => resolve(report));
        if (report.kind === 'failed') done(() => reject(new Error(report.reason)));
      });
      const done = (settle: () => void) => {
        clearTimeout(late);
        stop();
        settle();
      };
    });
  }

  /** Subscribing is not answered: the server has done it when it is at rest. */
  private async quiet(): Promise<void> {
    for (let before = cpuOf(this.server.pid), calm = 0; calm < 2;) {
      await wait(300);
      const after = cpuOf(this.server.pid);
      calm = after - before < 20_000 ? calm + 1 : 0;
      before = after;
    }
  }
}
