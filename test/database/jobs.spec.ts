import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { migrate } from '../../api/platform/database/migrate.js';
import { createOrm } from '../../api/platform/database/orm.js';
import { createPool } from '../../api/platform/database/pool.js';
import { jobKind, type JobRunner } from '../../api/platform/jobs/jobs.js';
import { createJobs } from '../../api/platform/jobs/pg-boss.jobs.js';
import { createLog } from '../../api/platform/log.js';
import { entities } from '../../api/schema.js';
import { freshDatabase } from '../support/database.js';

const greet = jobKind<{ name: string }>('test.greet');
const stubborn = jobKind<{ times: number }>('test.stubborn', { retries: 2 });
const sweep = jobKind('test.sweep');

let orm: MikroORM;
let pool: Pool;
let jobs: JobRunner;
const greeted: string[] = [];
let tries = 0;

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  const log = createLog('silent');
  pool = createPool({ databaseUrl }, log);
  await migrate(pool, log);
  orm = await createOrm(databaseUrl, entities);
  jobs = createJobs(pool, log);
  jobs.handle(greet, async ({ name }) => void greeted.push(name));
  jobs.handle(stubborn, async ({ times }) => {
    tries += 1;
    if (tries < times) throw new Error('not yet');
  });
  jobs.handle(sweep, async () => undefined);
  jobs.every(sweep, '0 3 * * *');
  await jobs.start();
});
afterAll(async () => {
  await jobs.stop(5_000);
  await orm.close();
  await pool.end();
});

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; !holds(); await wait(50)) {
    if (Date.now() > end) throw new Error('waited in vain');
  }
}

describe('jobs', () => {
  it('exist if and only if their act is committed', async () => {
    const waiting = async () =>
      Number((await pool.query(`select count(*) from pgboss.job where name = 'test.greet'`)).rows[0].count);
    const before = await waiting();

    const act = orm.em.fork().transactional(async (em) => {
      await jobs.enqueue(em, greet, { name: 'rolled back' });
      expect(await waiting()).toBe(before); // nobody else sees it yet
      throw new Error('the act failed');
    });
    await expect(act).rejects.toThrow('the act failed');
    expect(await waiting()).toBe(before);

    await orm.em.fork().transactional((em) => jobs.enqueue(em, greet, { name: 'committed' }));
    expect(await waiting()).toBe(before + 1);
    await until(() => greeted.includes('committed'));
    expect(greeted).toEqual(['committed']);
  });

  it('are asked for outside of an act too, and refuse an entity manager without a transaction', async () => {
    await jobs.enqueue(null, greet, { name: 'at once' });
    await until(() => greeted.includes('at once'));
    await expect(jobs.enqueue(orm.em.fork(), greet, { name: 'lost' })).rejects.toThrow(/no transaction/);
  });

  it('are tried again', async () => {
    await jobs.enqueue(null, stubborn, { times: 2 });
    await until(() => tries === 2);
  });

  it('come round by the clock of Morocco, once for all processes', async () => {
    const { rows } = await pool.query(`select cron, timezone from pgboss.schedule where name = 'test.sweep'`);
    expect(rows).toEqual([{ cron: '0 3 * * *', timezone: 'Africa/Casablanca' }]);
  });

  it('nobody handles are refused when asked for', async () => {
    await expect(jobs.enqueue(null, jobKind('test.nobody'), {})).rejects.toThrow(
      'nobody does the job "test.nobody"',
    );
  });
});
