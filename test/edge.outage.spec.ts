import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import WebSocket from 'ws';
import { startPostgres } from '../scripts/lib/postgres.mjs';
import { isAlive } from '../scripts/lib/process-table.mjs';
import { DATABASE_MANNERS, startWatchdog, stop } from '../scripts/lib/processes.mjs';
import { happening, writeEvents } from './support/events.js';
import { followFaithfully, hangUp } from './support/follow.js';
import { gql } from './support/gql.js';
import { newAccount, post, type SignedIn } from './support/new-account.js';
import { startServer, type Server } from './support/server.js';

const read = '{ region { code } }';
const act = `mutation { discardFile(input: { fileId: "01990000-0000-7000-8000-000000000000" }) { problems { code } } }`;
const unavailable = {
  errors: [
    {
      message: 'الخدمة غير متاحة مؤقتا. لم يضع أي شيء: أعيدوا المحاولة بعد ثوان.',
      extensions: { code: 'INTERNAL', reason: 'error.unavailable', requestId: expect.any(String) },
    },
  ],
};

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let watchdog: ReturnType<typeof startWatchdog>;
let server: Server;
let person: SignedIn;
let socket: WebSocket;

beforeAll(async () => {
  watchdog = startWatchdog();
  const dataFolder = join(process.env['TEST_FOLDER']!, v7());
  postgres = await startPostgres({
    dataFolder,
    throwAway: true,
    onStart: (pid) => watchdog.stopAfterUs(pid, DATABASE_MANNERS),
  });
  server = await startServer({ env: { DATABASE_URL: postgres.url() } });
  person = await newAccount(server, 'amina@example.org');
  socket = new WebSocket(server.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws', {
    headers: { cookie: person.cookie },
  });
  await once(socket, 'open');
  socket.send('{"type":"connection_init","payload":{"language":"ar"}}');
  await once(socket, 'message');
}, 120_000);

afterAll(async () => {
  await hangUp();
  socket?.close();
  await server?.stop();
  await postgres?.stop();
  await watchdog?.dismiss();
});

const asPerson = () => ({ cookie: person.cookie, 'accept-language': 'ar' });
const ask = (query: string) => gql(server.url, query, {}, asPerson());

async function askSocket(query: string): Promise<unknown> {
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
  for (;;) {
    const [bytes] = (await once(socket, 'message')) as [Buffer];
    const message = JSON.parse(String(bytes)) as { type: string; payload: unknown };
    if (message.type !== 'complete' && message.type !== 'ping') return message.payload;
  }
}

/** Something happens to some procedure. */
async function happen(many: number): Promise<string[]> {
  const client = new pg.Client(postgres.url());
  await client.connect();
  const procedureId = v7();
  const happened = Array.from({ length: many }, () => happening(procedureId));
  await writeEvents(client, happened);
  await client.end();
  return happened.map(({ id }) => id);
}

async function works(): Promise<boolean> {
  const answers = await Promise.all([ask(read), ask(act)]);
  return answers.every((answer) => !answer.errors || answer.errors[0]!.extensions.code === 'NOT_FOUND');
}

describe('a database that goes away', () => {
  it('and comes back at once is hardly noticed', async () => {
    expect(await works()).toBe(true);
    const admin = new pg.Client(postgres.url());
    await admin.connect();
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name like 'jiha%' and pid <> pg_backend_pid()`,
    );
    expect(rowCount).toBeGreaterThan(2);
    await admin.end();
    await wait(200);
    for (let n = 0; n < 5; n++) expect(await works()).toBe(true);
    expect(isAlive(server.pid)).toBe(true);
  });

  it('for five seconds is told clearly, and the server mends itself', async () => {
    const { eventCursor } = (await gql<{ eventCursor: string }>(server.url, '{ eventCursor }')).data!;
    const followers = Array.from({ length: 3 }, () =>
      followFaithfully<{ id: string; cursor: string }>(
        () => server.url,
        'subscription ($after: String) { event: procedureEvents(after: $after) { id cursor } }',
        { after: eventCursor },
      ),
    );
    const happened = await happen(20);
    await Promise.all(followers.map((follower) => follower.hears(20)));
    // Some of these are numbered before the database goes, some when it is back.
    happened.push(...(await happen(200)));
    await stop(postgres.pid, DATABASE_MANNERS);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    // Whoever is signed in: reading and acting both, over HTTP with the status that tells programs to try again.
    for (const query of [read, act]) expect(await ask(query)).toMatchObject(unavailable);
    await wait(1_100); // a process that hears of no changes believes what it knows for a second
    const told = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...asPerson() },
      body: JSON.stringify({ query: read }),
    });
    expect([told.status, told.headers.get('retry-after')]).toEqual([503, '5']);
    // Nobody in particular, who needs no database to be known: the error is the field's.
    expect(await gql(server.url, read, {}, { 'accept-language': 'ar' })).toMatchObject(unavailable);
    expect(await gql(server.url, '{ apiVersion }')).toEqual({ data: { apiVersion: '0.1.0' } });
    expect(await askSocket(read)).toMatchObject(unavailable.errors);

    await wait(5_000);
    expect(isAlive(server.pid)).toBe(true);
    await postgres.restart();
    for (const end = Date.now() + 15_000; !(await works()); await wait(200)) {
      if (Date.now() > end) throw new Error('the server did not mend itself');
    }
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);

    // Who follows has missed nothing, and hears nothing twice.
    happened.push(...(await happen(20)));
    for (const follower of followers) {
      await follower.hears(240);
      expect(follower.heard.map(({ id }) => id)).toEqual(happened);
      follower.stop();
    }

    // The socket is still the same, and hears of its session again.
    expect(await askSocket('{ apiVersion }')).toEqual({ data: { apiVersion: '0.1.0' } });
    const closed = once(socket, 'close') as Promise<[number]>;
    await post(server, 'sign-out', {}, { cookie: person.cookie });
    expect((await closed)[0]).toBe(4401);
  }, 60_000);
});
