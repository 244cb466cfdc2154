import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { createListener, type Listener } from '../../api/platform/database/listener.js';
import { migrate } from '../../api/platform/database/migrate.js';
import { createOrm } from '../../api/platform/database/orm.js';
import { createPool } from '../../api/platform/database/pool.js';
import { jobKind, type JobRunner } from '../../api/platform/jobs/jobs.js';
import { createJobs, jobsChannel } from '../../api/platform/jobs/pg-boss.jobs.js';
import { patientDatabase } from '../../api/platform/jobs/patient-database.js';
import { createLog, type Log } from '../../api/platform/log.js';
import { entities } from '../../api/schema.js';
import { freshDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const greet = jobKind<{ name: string }>('test.greet');
const stubborn = jobKind<{ times: number }>('test.stubborn', { retries: 2 });
const sweep = jobKind('test.sweep');
const whisper = jobKind<{ word: string }>('test.whisper', { secret: true, retries: 0 });

let orm: MikroORM;
let pool: Pool;
let jobs: JobRunner;
let listener: Listener;
const greeted: string[] = [];
const heard: string[] = [];
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
  jobs.handle(whisper, async ({ word }) => {
    if (word === 'never') throw new Error('nobody listens');
    if (word === 'slow') await wait(1_500);
    heard.push(word);
  });
  jobs.every(sweep, '0 3 * * *');
  listener = createListener(databaseUrl, log);
  listener.on(jobsChannel, (kind) => jobs.wake(kind));
  await listener.start();
  await jobs.start();
});
afterAll(async () => {
  await jobs.stop(5_000);
  await listener.stop();
  await orm.close();
  await pool.end();
});

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

  it('that are secret leave nothing behind: done, given up or too late', async () => {
    const left = async () => {
      const { rows } = await pool.query(
        `select data from pgboss.job where name = 'test.whisper'
         union all select data from pgboss.archive where name = 'test.whisper'`,
      );
      return rows.length;
    };
    await jobs.enqueue(null, whisper, { word: 'slow' });
    await jobs.enqueue(null, whisper, { word: 'late' }, { until: new Date(Date.now() + 1_000) });
    await jobs.enqueue(null, whisper, { word: 'never' });
    await jobs.enqueue(null, whisper, { word: 'well' }, { until: new Date(Date.now() + 60_000) });
    expect(await left()).toBe(4);
    await until(async () => (await left()) === 0);
    expect(heard).toEqual(['slow', 'well']);
  });

  it('are noted down when the database comes back, if it was away', async () => {
    const { hostname, port } = new URL(process.env['TEST_DATABASE_URL']!);
    const away = new URL(await freshDatabase());
    const road = createServer((socket) => {
      const on = connect(Number(port), hostname);
      socket.pipe(on).pipe(socket);
      for (const end of [socket, on]) end.on('error', () => undefined);
    });
    road.listen(0, '127.0.0.1');
    await once(road, 'listening');
    away.hostname = '127.0.0.1';
    away.port = String((road.address() as AddressInfo).port);
    road.close();
    await once(road, 'close');

    const lines: string[] = [];
    const log = { ...createLog('silent'), warn: () => void lines.push('away') } as unknown as Log;
    const waiting = createPool({ databaseUrl: away.href }, log);
    const answer = patientDatabase(waiting, log).executeSql('select 1 as one', []);
    await until(() => lines.length > 0);
    road.listen(Number(away.port), '127.0.0.1');
    expect((await answer).rows).toEqual([{ one: 1 }]);
    await expect(patientDatabase(waiting, log).executeSql('select nonsense', [])).rejects.toThrow('nonsense');
    await waiting.end();
    road.close();
  });
});
