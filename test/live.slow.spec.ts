import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import WebSocket from 'ws';
import { isAlive } from '../scripts/lib/process-table.mjs';
import { act, startDraft } from './support/act.js';
import { happening, writeEvents } from './support/events.js';
import { hangUp } from './support/follow.js';
import { data } from './support/gql.js';
import { post } from './support/new-account.js';
import { startServer, type Server } from './support/server.js';
import { signInAgain } from './support/sign-in.js';

/** An event weighs 400 KB by the names that are asked for, far more than the lines between hold when there are many. */
const names = Array.from({ length: 40 }, (_, n) => `n${n}${'x'.repeat(10_000)}: __typename`).join(' ');
const many = 120;
const heavy = (root: string) =>
  `subscription ($after: String) { event: ${root}(after: $after) { cursor id ${names} } }`;

let server: Server;
let database: pg.Pool;
let procedureId: string;
let after: string;
beforeAll(async () => {
  server = await startServer();
  database = new pg.Pool({ connectionString: server.databaseUrl, max: 2 });
  const place = await data<{ procedure: { id: string }; eventCursor: string }>(
    server.url,
    '{ procedure(key: "information-request") { id } eventCursor }',
  );
  procedureId = place.procedure.id;
  after = place.eventCursor;
}, 60_000);
afterAll(async () => {
  await hangUp();
  await database.end();
  await server.stop();
});

interface Reading {
  readonly socket: WebSocket;
  readonly ids: string[];
  /** The close code, once the other side has closed. */
  readonly closed: Promise<number>;
}

async function followHeavily(): Promise<Reading> {
  const socket = new WebSocket(server.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws');
  const ids: string[] = [];
  socket.on('message', (bytes: Buffer) => {
    const { type, payload } = JSON.parse(bytes.toString()) as {
      type: string;
      payload: { data: { event: { id: string } } };
    };
    if (type === 'next') ids.push(payload.data.event.id);
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  const payload = { query: heavy('procedureEvents'), variables: { after } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  return { socket, ids, closed: once(socket, 'close').then(([code]) => code as number) };
}

/** An event stream that is not read until told. */
async function streamHeavily(root: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const url = new URL(`${server.url}/graphql`);
  // A GET has no room for the names; an event stream is opened by POST as well.
  const body = JSON.stringify({ query: heavy(root), variables: { after } });
  const sent = request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.pause();
  return response;
}

/** Megabytes that the server holds. */
const memory = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]) / 1024;

describe('A client that does not take what it is sent', () => {
  it('is paused, then closed with a code that says to come back; who reads again in time gets all in order', async () => {
    const reader = await followHeavily();
    const dawdler = await followHeavily();
    const signedOut = await signedOutWhileStuck();
    const stuckStream = await streamHeavily('procedureEvents');
    // Opened last: a ping comes 12 s later, and whoever has not answered it after 12 s more is cut off without a goodbye.
    const stuck = await Promise.all(Array.from({ length: 10 }, followHeavily));
    for (const { socket } of [dawdler, ...stuck]) socket.pause();
    const before = memory();

    const happened = Array.from({ length: many }, () => happening(procedureId));
    await writeEvents(database, happened);
    const expected = happened.map(({ id }) => id);
    // Patience is ten seconds from when a line is full: on a busy machine too this lies between both.
    const resumed = wait(16_000).then(() => stuck.forEach(({ socket }) => socket.resume()));
    while (reader.ids.length < many) await once(reader.socket, 'message');
    expect(reader.ids).toEqual(expected);
    // Ten times 48 MB wait to be taken, and are not held.
    expect(memory() - before).toBeLessThan(250);

    dawdler.socket.resume();
    while (dawdler.ids.length < many) await once(dawdler.socket, 'message');
    expect(dawdler.ids).toEqual(expected);

    await resumed;
    expect(await Promise.all(stuck.map(({ closed }) => closed))).toEqual(stuck.map(() => 4413));
    for (const { ids } of stuck) {
      expect(ids.length).toBeLessThan(many);
      expect(ids).toEqual(expected.slice(0, ids.length));
    }
    await expect(read(stuckStream)).rejects.toThrow('aborted');
    await signedOut();
    expect(isAlive(server.pid)).toBe(true);
    for (const { socket } of [reader, dawdler]) socket.close();
  }, 180_000);
});

/** A stream that ends while its client takes nothing: breaths that would come after the end must not. */
async function signedOutWhileStuck(): Promise<() => Promise<void>> {
  const session = await signInAgain('citoyen1', server.url);
  const { id } = await startDraft(server.url, session);
  const stream = await streamHeavily('myApplicationEvents', session);
  for (let n = 0; n < 30; n++)
    await act(server.url, session, 'sendMessage', { applicationId: id, text: 'Bonjour' });
  await post(server, 'sign-out', {}, session);
  return async () => {
    const text = await read(stream);
    expect(text.slice(-600)).toMatch(/UNAUTHENTICATED.*\n\nevent: complete\ndata:\n\n$/s);
  };
}

async function read(stream: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
