// What runs beside people's questions: an export over the API, or an import into the database.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { ask, question } from '../workloads/workload.ts';

const [job, server, database] = process.argv.slice(2) as [string, string, string];

/** A second; more than 1,200 requests a minute of one session the product refuses, as it comes. */
const pages = 20;

await (job === 'export' ? exportAll() : importAll());

/** Pages through all applications as an auditor of the platform, a hundred at a time, and begins again at the end. */
async function exportAll(): Promise<void> {
  const query = `query Export($after: String) { applications(first: 100, after: $after, orderBy: CREATED_AT_ASC) {
    pageInfo { hasNextPage endCursor } nodes { number phase stepTitle applicantName submittedAt dueOn procedure { title } commune { name } } } }`;
  const first = performance.now();
  let after: string | null = null;
  for (let asked = 0; ; asked++) {
    await wait(Math.max(0, first + (asked * 1000) / pages - performance.now()));
    const { json } = await ask({ url: server }, question(query, { after }, 'auditor'));
    const { data } = json as {
      data: { applications: { pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    const { hasNextPage, endCursor } = data.applications.pageInfo;
    if (after === null) console.log('at work');
    after = hasNextPage ? endCursor : null;
  }
}

/** Writes a thousand events at once, five times a second: as many rows as an import of 300,000 within a minute. Nobody listens to them, all are relayed. */
async function importAll(): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  for (;;) {
    const begun = performance.now();
    await client.query(
      `insert into outbox (id, type, subject, topics, seen_by, payload, at)
       select gen_random_uuid(), 'BenchImported', gen_random_uuid(), array['bench-import'], '[]', '{}', now() from generate_series(1, 1000)`,
    );
    console.log('at work');
    await wait(Math.max(0, begun + 200 - performance.now()));
  }
}
