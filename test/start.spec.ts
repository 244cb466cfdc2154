import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { addressOfRunning } from '../scripts/lib/postgres.mjs';
import {
  allGone,
  emptyFolder,
  isReady,
  launch,
  notesOn,
  processesOf,
  refusedStart,
  type Launched,
} from './support/launcher.js';
import { patiently } from './support/until.js';

jest.setTimeout(180_000);

async function query<Row extends pg.QueryResultRow>(data: string, text: string): Promise<Row[]> {
  const client = new pg.Client(addressOfRunning(data));
  await client.connect();
  return client.query<Row>(text).then(({ rows }) => client.end().then(() => rows));
}

async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('npm start', () => {
  const data = emptyFolder();
  let last: Launched | undefined;
  const start = async () => (last = await launch(data));
  afterAll(() => last?.interrupt());

  it('makes a database, says where everything is, and stops all of it on Ctrl-C', async () => {
    const first = await start();
    expect(await isReady(first)).toBe(true);
    expect(first.said()).toContain(`${first.noted.url}/graphql`);
    await query(data, `create table kept (word text); insert into kept values ('kept')`);
    expect(await first.interrupt()).toBe(0);
    expect(await allGone(processesOf(first))).toBe(true);
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

  it('starts the database again when it dies, at the same address, even if that is taken for a moment', async () => {
    const { noted, said } = last!;
    const port = Number(new URL(addressOfRunning(data)).port);
    process.kill(noted.pid, 'SIGSTOP');
    process.kill(noted.database.pid, 'SIGKILL');
    const other = await patiently(() => listenOn(port), 20);
    process.kill(noted.pid, 'SIGCONT');
    await patiently(() => expect(said()).toContain(`port ${port} of PostgreSQL is taken`));
    other.close();
    // Backends of the dead server may answer for another moment: only a new connection tells that it is back.
    expect(await patiently(() => query(data, 'select word from kept'))).toEqual([{ word: 'kept' }]);
    await patiently(async () => expect(await isReady(last!)).toBe(true));
  });

  it('repairs itself after everything was killed at once, on the port that it had', async () => {
    const victim = last!;
    await query(data, `insert into kept values ('committed just before')`);
    // Its database is another one by now than when it started.
    for (const pid of processesOf({ noted: notesOn(data) })) process.kill(pid, 'SIGKILL');
    const repaired = (last = await launch(data, { PORT: new URL(victim.noted.url).port }));
    expect(await isReady(repaired)).toBe(true);
    expect(await query(data, 'select count(*)::int as count from kept')).toEqual([{ count: 2 }]);
  });

  it('leaves nothing running when the launcher is killed', async () => {
    process.kill(last!.noted.pid, 'SIGKILL');
    expect(await allGone(processesOf(last!))).toBe(true);
  });
});

describe('npm start refuses, with a way out,', () => {
  it('production without a database', async () => {
    const { code, said } = await refusedStart({ NODE_ENV: 'production', JIHA_DATA: emptyFolder() });
    expect(code).toBe(1);
    expect(said).toMatch(/What to do: give DATABASE_URL/);
  });

  it('a database that does not answer', async () => {
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing', JIHA_DATA: emptyFolder() };
    const { code, said } = await refusedStart(env);
    expect(code).toBe(1);
    expect(said).toMatch(/DATABASE_URL cannot be used: .*ECONNREFUSED/);
  });

  it('a port that another program has, when it was asked for that one', async () => {
    const other = await listenOn(0);
    const { port } = other.address() as { port: number };
    const { code, said } = await refusedStart({ PORT: String(port), JIHA_DATA: emptyFolder() });
    other.close();
    expect(code).toBe(1);
    expect(said).toMatch(/What to do: choose another PORT/);
  });
});

it('a database folder that was only half made is made anew', async () => {
  const data = emptyFolder();
  for (const half of ['database', 'database.unfinished']) {
    mkdirSync(join(data, half), { recursive: true });
    writeFileSync(join(data, half, 'postgresql.conf'), '');
  }
  const started = await launch(data);
  expect(await isReady(started)).toBe(true);
  expect(await started.interrupt()).toBe(0);
});
