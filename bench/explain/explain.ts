// --explain: which statements of lists read a growing table from end to end, or very many of its rows.
import { WayOut, say } from '../../scripts/lib/say.mjs';
import type { Bench, Data } from '../measure/bench.ts';
import type { Options } from '../options.ts';
import { figure, table } from '../report/table.ts';
import { product } from '../servers/product.ts';
import { ask } from '../workloads/workload.ts';
import { explainAll, explainNoMore, PlanLog, readingsOf, type Reading } from './plans.ts';
import { listQuestions, schemaOf, type ListQuestion } from './questions.ts';

/** What does not grow with use: the territory, holidays, public bodies, what staff configure, our own bookkeeping. */
const small = [
  'region',
  'province',
  'cercle',
  'commune',
  'holiday',
  'authority',
  'department',
  'procedure',
  'event_counter',
  'schema_migration',
];
/** A page of a list that looks at more rows than this will be felt. */
const many = 5_000;

interface Found extends Reading {
  readonly told: string;
  readonly list: string;
}

export async function explain(bench: Bench, options: Options): Promise<void> {
  const data = await bench.data(options.scale);
  await explainAll(data);
  try {
    tell(await askEverything(bench, data, options));
  } finally {
    await explainNoMore(data);
  }
}

async function askEverything(bench: Bench, data: Data, options: Options): Promise<Found[]> {
  const server = await bench.start(product(data.url));
  const plans = new PlanLog(bench.database.log);
  const questions = [
    ...(await ofWorkloads(data, options)),
    ...(await listQuestions(await schemaOf(server), data)),
  ];
  say(`asking ${questions.length} questions`);
  const found: Found[] = [];
  const answered = new Set<string>();
  for (const { told, list, ...asked } of questions) {
    plans.next(); // of whatever went on meanwhile
    const { json } = await ask(server, asked);
    const problem = unexpected(json);
    if (problem) throw new WayOut(`${told}: ${problem}`, 'mend bench/explain/questions.ts');
    if (!('errors' in (json as object))) answered.add(list);
    // Jobs have tables of their own; what begins otherwise writes.
    const statements = plans
      .next()
      .filter(({ text }) => /^\s*(select|with)/i.test(text) && !text.includes('pgboss.'));
    found.push(
      ...statements.flatMap(({ root }) => readingsOf(root)).map((reading) => ({ ...reading, told, list })),
    );
  }
  plans.close();
  say(`lists answered: ${[...answered].sort().join(', ')}`);
  return found;
}

/** The documents of the bench itself, acts left out: they read by keys. */
async function ofWorkloads(data: Data, { workloads }: Options): Promise<ListQuestion[]> {
  const questions: ListQuestion[] = [];
  for (const workload of workloads) {
    if (workload.kind !== 'requests') continue;
    const { samples, acts } = await workload.prepare(data);
    if (acts) continue;
    questions.push(
      ...samples.map((sample) => ({ ...sample, told: `bench: ${workload.name}`, list: workload.name })),
    );
  }
  return questions;
}

/** Being refused is an answer too. */
function unexpected(json: unknown): string | null {
  const { errors } = json as { errors?: { message: string; extensions: { code: string } }[] };
  const wrong = errors?.find(({ extensions }) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions.code));
  return wrong ? wrong.message : null;
}

function tell(found: readonly Found[]): void {
  const growing = found.filter(
    (reading) => !small.includes(reading.table) && !reading.table.startsWith('pg_'),
  );
  const sequential = growing.filter((reading) => reading.sequential);
  const heavy = growing.filter((reading) => !reading.sequential && reading.rows > many);
  console.log(`\nSequential scans of growing tables, with enable_seqscan = off: ${sequential.length}`);
  if (sequential.length > 0) console.log(summed(sequential));
  console.log(`\nStatements that look at more than ${figure(many)} rows of a growing table: ${heavy.length}`);
  if (heavy.length > 0) console.log(summed(heavy));
  if (sequential.length > 0) process.exitCode = 1;
}

/** One line for each list, table and manner, the worst first. */
function summed(found: readonly Found[]): string {
  const groups = Map.groupBy(found, ({ list, table: name, how }) => `${list} ${name} ${how}`);
  const rows = [...groups.values()]
    .map((group) => {
      const worst = group.reduce((a, b) => (b.rows > a.rows ? b : a));
      return { worst, times: group.length };
    })
    .sort((a, b) => b.worst.rows - a.worst.rows)
    .map(({ worst, times }) => [worst.told, worst.table, worst.how, times, figure(worst.rows)]);
  return table(['for example', 'table', 'how', 'times', 'rows looked at'], rows, 3);
}
