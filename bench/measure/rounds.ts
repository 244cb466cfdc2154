// Rounds of each server in turn; a round that something disturbed is repeated, and counted.
import { say } from '../../scripts/lib/say.mjs';
import { cpuOf, cpuOfFamily, machineCpu } from '../machine/cpu.ts';
import type { Server } from '../servers/server.ts';
import { farthest, spreadOf, summaryOf } from './statistics.ts';

/** What is watched while a round runs. */
export interface Watch {
  /** CPU of the server, of PostgreSQL and of whatever else was at work, in microseconds. */
  end(): {
    readonly server: number;
    readonly database: number;
    readonly others: number;
    readonly seconds: number;
  };
}

/** `ours` are the processes of the bench beside server and database. */
export function watch(server: Server, database: number, ours: readonly number[]): Watch {
  const now = () => ({
    at: performance.now(),
    server: cpuOf(server.pid),
    database: cpuOfFamily(database),
    ours: ours.reduce((sum, pid) => sum + cpuOf(pid), 0),
    machine: machineCpu(),
  });
  const before = now();
  return {
    end() {
      const after = now();
      const used = {
        server: after.server - before.server,
        database: after.database - before.database,
        ours: after.ours - before.ours,
        busy: after.machine.busy - before.machine.busy,
        steal: after.machine.steal - before.machine.steal,
      };
      return {
        server: used.server,
        database: used.database,
        others: Math.max(0, used.busy - used.server - used.database - used.ours) + used.steal,
        seconds: (after.at - before.at) / 1000,
      };
    },
  };
}

/** Others, or the machine's host, may use so much of one core. */
const mostOfOthers = 0.08;
/** The rounds of one server may lie so far apart. */
const mostSpread = 0.2;

export interface Round {
  readonly server: Server;
  /** CPU of the server for one unit of work, in microseconds: what rounds are compared by. */
  readonly cpu: number;
  /** Share of a core that others used. */
  readonly others: number;
}

export interface Rounds<R extends Round> {
  readonly byServer: ReadonlyMap<Server, readonly R[]>;
  /** Rounds that were measured again. */
  readonly repeated: number;
  /** Rounds that were kept although something disturbed them, because enough had been repeated. */
  readonly disturbed: number;
}

export async function inTurn<R extends Round>(
  servers: readonly Server[],
  { rounds, repeats }: { readonly rounds: number; readonly repeats: number },
  one: (server: Server, round: number) => Promise<R>,
): Promise<Rounds<R>> {
  const byServer = new Map<Server, R[]>(servers.map((server) => [server, []]));
  const left = new Map(servers.map((server) => [server, repeats]));
  let repeated = 0;
  const again = (server: Server, why: string) => {
    left.set(server, left.get(server)! - 1);
    repeated++;
    say(`    ${server.name}: ${why}; once more`);
  };
  for (let round = 0; round < rounds; round++) {
    for (const server of servers) {
      let result = await one(server, round);
      while (result.others > mostOfOthers && left.get(server)! > 0) {
        again(server, `others used ${(result.others * 100).toFixed(0)} % of a core`);
        result = await one(server, round);
      }
      byServer.get(server)!.push(result);
    }
  }
  for (const server of servers) {
    const kept = byServer.get(server)!;
    const values = () => kept.map(({ cpu }) => cpu);
    while (spreadOf(summaryOf(values())) > mostSpread && left.get(server)! > 0) {
      again(server, `the rounds lie ${(spreadOf(summaryOf(values())) * 100).toFixed(0)} % apart`);
      kept[farthest(values())] = await one(server, rounds);
    }
  }
  const disturbed = [...byServer.values()].flat().filter(({ others }) => others > mostOfOthers).length;
  return { byServer, repeated, disturbed };
}
