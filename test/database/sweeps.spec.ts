import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sweepOfVisits, sweepVisits } from '../../api/people/counter-visits.js';
import type { JobKind, JobRunner } from '../../api/platform/jobs/jobs.js';
import { createJobs } from '../../api/platform/jobs/pg-boss.jobs.js';
import { sweepClientKeys, sweepOfClientKeys } from '../../api/platform/once.js';
import { openHouse, type TestHouse } from './house.js';

let house: TestHouse;
let jobs: JobRunner;
const somebody = randomUUID();
beforeAll(async () => {
  house = await openHouse();
  jobs = createJobs(house.pool, house.log);
  sweepClientKeys(jobs, house.pool);
  sweepVisits(jobs, house.pool);
  await jobs.start();
  await house.pool.query(`insert into person (id, search) values ($1, '')`, [somebody]);
});
afterAll(async () => {
  await jobs.stop(5_000);
  await house.close();
});

/** Has the sweep done now, and tells what is left. */
async function swept(kind: JobKind<object>, left: string, expected: readonly unknown[]): Promise<void> {
  await jobs.enqueue(null, kind, {});
  const rows = async () => (await house.pool.query(left)).rows;
  for (const end = Date.now() + 15_000; (await rows()).length > expected.length; await wait(50))
    if (Date.now() > end) break;
  expect(await rows()).toEqual(expected);
}

describe('what nobody asks for any more is swept', () => {
  it('client keys of a month ago', async () => {
    await house.pool.query(
      `insert into client_key (caller, key, act, result, at)
       values ($1, 'of long ago', 'act', '', now() - interval '31 days'),
              ($1, 'of a while ago', 'act', '', now() - interval '29 days')`,
      [somebody],
    );
    await swept(sweepOfClientKeys, 'select key from client_key', [{ key: 'of a while ago' }]);
  });

  it('who stood at a counter yesterday', async () => {
    const other = randomUUID();
    await house.pool.query(`insert into person (id, search) values ($1, '')`, [other]);
    await house.pool.query(
      `insert into counter_visit (person_id, agent_id, at)
       values ($1, $1, now() - interval '25 hours'), ($2, $1, now() - interval '13 hours')`,
      [somebody, other],
    );
    await swept(sweepOfVisits, 'select person_id from counter_visit', [{ person_id: other }]);
  });

  it('by the clock, whatever process runs', async () => {
    const { rows } = await house.pool.query(
      `select name from pgboss.schedule where name like '%.sweep' order by name`,
    );
    expect(rows).toEqual([{ name: 'clientKeys.sweep' }, { name: 'counterVisits.sweep' }]);
  });
});
