// What was measured, brought down to the lines of the table.
import type { FanOutMeasured } from '../measure/fan-out.ts';
import type { RequestsMeasured } from '../measure/requests.ts';
import type { Round } from '../measure/rounds.ts';
import { summaryOf, type Summary } from '../measure/statistics.ts';
import type { Server } from '../servers/server.ts';
import type { Workload } from '../workloads/workload.ts';

export type Measured = RequestsMeasured | FanOutMeasured;

/** One server at one workload. */
export interface Line {
  readonly workload: Workload;
  readonly server: string;
  /** CPU of the floor for one unit of work, divided by that of the server; the floor's is 1. */
  readonly ratio: number;
  /** The same of requests or messages a second; says the same where the load does not bind. */
  readonly speedRatio: number;
  /** Microseconds of server CPU for one request or message. */
  readonly cpu: Summary;
  readonly databaseCpu: Summary | null;
  readonly perSecond: Summary;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly statements: number | null;
  readonly bytes: number | null;
  /** Milliseconds from publishing to the last client. */
  readonly lastClient: Summary | null;
  /** Bytes of memory a client. */
  readonly memory: number | null;
  readonly loadShare: number;
  readonly serverShare: number;
}

export function linesOf(measured: Measured): Line[] {
  const servers = [...measured.byServer.keys()];
  const perSecondOf = (server: Server) =>
    'statements' in measured
      ? of(measured.byServer.get(server)!, (round) => round.perSecond)
      : of(measured.byServer.get(server)!, (round) => round.messagesPerSecond);
  const cpuOf = (server: Server) =>
    of(measured.byServer.get(server)! as readonly Round[], (round) => round.cpu);
  const [floor] = servers;
  return servers.map((server) => ({
    workload: measured.workload,
    server: server.name,
    ratio: cpuOf(floor!).median / cpuOf(server).median,
    speedRatio: perSecondOf(server).median / perSecondOf(floor!).median,
    cpu: cpuOf(server),
    perSecond: perSecondOf(server),
    ...('statements' in measured ? ofRequests(measured, server) : ofFanOut(measured, server)),
  }));
}

function ofRequests({ byServer, statements }: RequestsMeasured, server: Server) {
  const rounds = byServer.get(server)!;
  return {
    databaseCpu: of(rounds, (round) => round.databaseCpu),
    p50: of(rounds, (round) => round.p50).median,
    p99: of(rounds, (round) => round.p99).median,
    statements: server.name === 'Jiha' ? statements : null,
    bytes: of(rounds, (round) => round.bytes).median,
    lastClient: null,
    memory: null,
    loadShare: of(rounds, (round) => round.loadShare).median,
    serverShare: of(rounds, (round) => round.serverShare).median,
  };
}

function ofFanOut({ byServer, memory }: FanOutMeasured, server: Server) {
  const rounds = byServer.get(server)!;
  return {
    databaseCpu: null,
    p50: null,
    p99: null,
    statements: null,
    bytes: null,
    lastClient: of(rounds, (round) => round.lastClient),
    memory: memory.get(server) ?? null,
    loadShare: of(rounds, (round) => round.loadShare).median,
    serverShare: of(rounds, (round) => round.serverShare).median,
  };
}

const of = <R>(rounds: readonly R[], value: (round: R) => number): Summary => summaryOf(rounds.map(value));
