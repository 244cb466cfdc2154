// Before anything is measured: all servers give the same answers, or what they cost cannot be compared.
import { isDeepStrictEqual } from 'node:util';
import { WayOut } from '../../scripts/lib/say.mjs';
import { alone, type Server } from '../servers/server.ts';
import { ask, type Prepared, type RequestWorkload } from '../workloads/workload.ts';

/** Throws where two answers differ. Answers with the number of answers compared. */
export async function checkSameAnswers(
  workload: RequestWorkload,
  prepared: Prepared,
  servers: readonly Server[],
): Promise<number> {
  let expected: { from: Server; answers: unknown[]; written: unknown } | null = null;
  for (const server of servers) {
    const { answers, written } = await alone(server, servers, () => answersOf(server, prepared));
    const wrong = answers.findIndex((answer) => !JSON.stringify(answer).includes(workload.mustHold));
    if (wrong !== -1) throw differ(workload, server, `answers ${short(answers[wrong])}`);
    if (expected) {
      const difference = differenceOf(expected.answers, answers) ?? differenceOf(expected.written, written);
      if (difference) throw differ(workload, server, `differs from ${expected.from.name} ${difference}`);
    }
    expected ??= { from: server, answers, written };
  }
  return prepared.samples.length;
}

async function answersOf(server: Server, { samples, acts }: Prepared) {
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
