// Asks questions over a fixed number of connections and measures how long answers take.
import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from './connection.ts';
import type { Question, RequestJob, RequestResult } from './messages.ts';

/** Answers this small are all read; of larger ones, one in so many. */
const small = 4096;
const everySo = 16;
/** So many requests warm a server up, if they can be had in four times the time. */
const enough = 1000;

export async function askAll(job: RequestJob, begins: () => void): Promise<RequestResult> {
  const asking = new Asking(job);
  await asking.warmUp();
  begins();
  asking.measure();
  await asking.during(job.seconds);
  const result = asking.end();
  // An act that is still on its way would come after everything is put back.
  if (job.once) await asking.answered();
  asking.close();
  return result;
}

class Asking {
  private readonly job: RequestJob;
  private readonly requests: readonly string[];
  private readonly free: Connection[] = [];
  private readonly all: Connection[] = [];
  private readonly failure = Promise.withResolvers<never>();
  private readonly exhausted = Promise.withResolvers<void>();
  private next = 0;
  private running = 0;
  private stopped = false;
  private latencies: number[] = [];
  private bytes = 0;
  private since = performance.now();
  private cpu = process.cpuUsage();
  private typical = 0;

  constructor(job: RequestJob) {
    this.job = job;
    const url = new URL(job.url);
    this.requests = job.questions.map((question) => requestOf(url, question));
    this.failure.promise.catch(() => undefined);
    for (let n = 0; n < job.connections; n++) {
      // Each from another address of this machine: limits that are counted by address hold for each client alone.
      const connection = new Connection(url, `127.0.1.${1 + (n % 250)}`, (reason) =>
        this.failure.reject(new Error(reason)),
      );
      this.all.push(connection);
      if (job.rate === null) this.ask(connection, performance.now());
      else this.free.push(connection);
    }
    if (job.rate !== null) void this.arrive(job.rate);
  }

  /** Slow servers need longer until their code is compiled as it will be. */
  async warmUp(): Promise<void> {
    const { warmUpSeconds, once } = this.job;
    await this.during(warmUpSeconds);
    for (let n = 0; n < 3 && !once && this.latencies.length < enough; n++) await this.during(warmUpSeconds);
  }

  async during(seconds: number): Promise<void> {
    await Promise.race([wait(seconds * 1000), this.failure.promise, this.exhausted.promise]);
  }

  measure(): void {
    this.latencies = [];
    this.bytes = 0;
    this.since = performance.now();
    this.cpu = process.cpuUsage();
  }

  end(): RequestResult {
    this.stopped = true;
    const seconds = (performance.now() - this.since) / 1000;
    const { user, system } = process.cpuUsage(this.cpu);
    const sorted = Float64Array.from(this.latencies).sort();
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return {
      requests: sorted.length,
      seconds,
      p50: at(0.5),
      p99: at(0.99),
      bytes: this.bytes / Math.max(1, sorted.length),
      loadCpu: user + system,
    };
  }

  async answered(): Promise<void> {
    while (this.running > 0) await Promise.race([wait(5), this.failure.promise]);
  }

  close(): void {
    for (const connection of this.all) connection.close();
  }

  private ask(connection: Connection, due: number): void {
    if (this.stopped) return;
    if (this.next >= this.requests.length) {
      if (this.job.once) {
        if (this.running === 0) this.exhausted.resolve();
        return;
      }
      this.next = 0;
    }
    const turn = this.next++;
    this.running++;
    connection.ask(
      this.requests[turn]!,
      this.typical < small || turn % everySo === 0,
      (_status, size, body) => {
        this.running--;
        this.typical = size;
        this.bytes += size;
        this.latencies.push(performance.now() - due);
        if (body && !this.isGood(body)) return;
        if (this.job.rate === null) this.ask(connection, performance.now());
        else this.free.push(connection);
      },
    );
  }

  /** Requests come at an even pace; one that finds every connection taken waits, and its waiting counts. */
  private async arrive(rate: number): Promise<void> {
    const first = performance.now();
    for (let arrived = 0; !this.stopped; await wait(1)) {
      while (this.free.length > 0) {
        const due = first + (arrived * 1000) / rate;
        if (due > performance.now()) break;
        arrived++;
        this.ask(this.free.shift()!, due);
      }
    }
  }

  private isGood(body: Buffer): boolean {
    if (body.includes(this.job.mustHold) && !body.includes('"errors":[')) return true;
    this.failure.reject(new Error(`an answer is not as expected: ${body.toString().slice(0, 500)}`));
    return false;
  }
}

function requestOf(url: URL, { body, token }: Question): string {
  const authorization = token === null ? '' : `authorization: Bearer ${token}\r\n`;
  return `POST /graphql HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\naccept: application/json\r\n${authorization}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
