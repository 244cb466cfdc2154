// Before anything is measured: all servers give the same answers, or what they cost cannot be compared.
import { isDeepStrictEqual } from 'node:util';
import { say, WayOut } from '../../scripts/lib/say.mjs';
import { alone, type Server } from '../servers/server.ts';
import { ask, type Prepared, type RequestWorkload } from '../workloads/workload.ts';

/**
 * Answers with the servers that agree with the first. Where the product differs the run ends; somebody else's server
 * that cannot do a workload is left out of it.
 */
export async function thoseWhoAgree(
  workload: RequestWorkload,
  prepared: Prepared,
  servers: readonly Server[],
): Promise<Server[]> {
  const agreed: Server[] = [];
  let expected: Answers | null = null;
  for (const server of servers) {
    const given = await alone(server, servers, () => answersOf(server, prepared));
    const problem = problemOf(workload, given, expected);
    if (problem === null) agreed.push(server);
    else if (server.inspectPort === null) say(`    ${server.name} is left out: it ${problem}`);
    else throw differ(workload, server, problem);
    expected ??= given;
  }
  return agreed;
}

interface Answers {
  readonly answers: readonly unknown[];
  readonly written: unknown;
}

function problemOf({ mustHold }: RequestWorkload, given: Answers, expected: Answers | null): string | null {
  const wrong = given.answers.find((answer) => !JSON.stringify(answer).includes(mustHold));
  if (wrong !== undefined) return `answers ${short(wrong)}`;
  if (!expected) return null;
  const difference =
    differenceOf(expected.answers, given.answers) ?? differenceOf(expected.written, given.written);
  return difference && `differs from the floor ${difference}`;
}

async function answersOf(server: Server, { samples, acts }: Prepared): Promise<Answers> {
  const answers: unknown[] = [];
  for (const sample of samples) answers.push((await ask(server, sample)).json);
  const written = (await acts?.written()) ?? null;
  await acts?.restore();
  return { answers, written };
}

const differ = ({ name }: RequestWorkload, server: Server, how: string) =>
  new WayOut(`${name}: ${server.name} ${how}`, 'the floor in bench/floor/ has to answer as the product does');

/** Where two JSON values differ first; null: nowhere. */
export function differenceOf(one: unknown, other: unknown, path = ''): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (isObject(one) && isObject(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const inside = differenceOf(one[key], other[key], `${path}/${key}`);
      if (inside) return inside;
    }
  }
  return `at ${path || '/'}: ${short(one)} and ${short(other)}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object';
const short = (value: unknown) => String(JSON.stringify(value)).slice(0, 300);
