import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { createServer } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { addressOfRunning } from '../scripts/lib/postgres.mjs';
import { allGone, launch, refusedStart, type Launched } from './support/launcher.js';

jest.setTimeout(180_000);

const folder = () => {
  const path = join(process.env['TEST_FOLDER']!, v7());
  mkdirSync(path, { recursive: true });
  return path;
};

async function query<Row extends pg.QueryResultRow>(data: string, text: string): Promise<Row[]> {
  const client = new pg.Client(addressOfRunning(data));
  await client.connect();
  return client.query<Row>(text).then(({ rows }) => client.end().then(() => rows));
}

/** Tries until it goes well, for at most 30 seconds. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 30_000; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

const isReady = ({ noted }: Launched) => fetch(`${noted.url}/readyz`).then(({ ok }) => ok);
const processes = ({ noted }: Launched) => [noted.pid, noted.watchdog, noted.app.pid, noted.database];

describe('npm start', () => {
  const data = folder();
  let last: Launched | undefined;
  const start = async () => (last = await launch(data));
  afterAll(() => last?.interrupt());

  it('makes a database, says where everything is, and stops all of it on Ctrl-C', async () => {
    const first = await start();
    expect(await isReady(first)).toBe(true);
    expect(first.said()).toContain(`${first.noted.url.replace('127.0.0.1', 'localhost')}/graphql`);
    await query(data, `create table kept (word text); insert into kept values ('kept')`);
    expect(await first.interrupt()).toBe(0);
    expect(await allGone(processes(first))).toBe(true);
  });

  it('keeps all data from one start to the next', async () => {
    const second = await start();
    expect(second.said()).not.toContain('making an empty database');
    expect(await query(data, 'select word from kept')).toEqual([{ word: 'kept' }]);
  });

  it('refuses a second start on the same data and says where the first one is', async () => {
    const { code, said } = await refusedStart({ JIHA_DATA: data });
    expect(code).toBe(1);
    expect(said).toContain(last!.noted.url);
    expect(await isReady(last!)).toBe(true);
  });

  it('starts the database again when it dies, at the same address', async () => {
    process.kill(last!.noted.database, 'SIGKILL');
    await allGone([last!.noted.database]);
    // Backends of the dead server may answer for another moment: only a new connection tells that it is back.
    expect(await patiently(() => query(data, 'select word from kept'))).toEqual([{ word: 'kept' }]);
    expect(
      await patiently(async () => (await isReady(last!)) || Promise.reject(new Error('not ready'))),
    ).toBe(true);
  });

  it('leaves nothing running when the launcher is killed', async () => {
    process.kill(last!.noted.pid, 'SIGKILL');
    expect(await allGone(processes(last!))).toBe(true);
  });

  it('repairs itself after everything was killed at once', async () => {
    const victim = await start();
    await query(data, `insert into kept values ('committed just before')`);
    for (const pid of processes(victim)) process.kill(pid, 'SIGKILL');
    const repaired = await start();
    expect(await isReady(repaired)).toBe(true);
    expect(await query(data, 'select count(*)::int as count from kept')).toEqual([{ count: 2 }]);
  });

  it('stops what a killed launcher and watchdog left running, and takes over', async () => {
    const { noted } = last!;
    for (const pid of [noted.watchdog, noted.pid]) process.kill(pid, 'SIGKILL');
    const heir = await start();
    expect(await allGone([noted.app.pid, noted.database], 0)).toBe(true);
    expect(await isReady(heir)).toBe(true);
  });
});

describe('npm start refuses, with a way out,', () => {
  it('production without a database', async () => {
    const { code, said } = await refusedStart({ NODE_ENV: 'production', JIHA_DATA: folder() });
    expect(code).toBe(1);
    expect(said).toMatch(/What to do: give DATABASE_URL/);
  });

  it('a database that does not answer', async () => {
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing', JIHA_DATA: folder() };
    const { code, said } = await refusedStart(env);
    expect(code).toBe(1);
    expect(said).toMatch(/DATABASE_URL cannot be used: .*ECONNREFUSED/);
  });

  it('a port that another program has, when it was asked for that one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as { port: number };
    const { code, said } = await refusedStart({ PORT: String(port), JIHA_DATA: folder() });
    other.close();
    expect(code).toBe(1);
    expect(said).toMatch(/What to do: choose another PORT/);
  });
});

it('a database folder that was only half made is made anew', async () => {
  const data = folder();
  for (const half of ['database', 'database.unfinished']) {
    mkdirSync(join(data, half), { recursive: true });
    writeFileSync(join(data, half, 'postgresql.conf'), '');
  }
  const started = await launch(data);
  expect(await isReady(started)).toBe(true);
  expect(await started.interrupt()).toBe(0);
});
