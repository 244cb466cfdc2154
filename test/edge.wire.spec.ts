import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import WebSocket from 'ws';
import { shared, startServer, type Server } from './support/server.js';

const { hostname, port } = new URL(shared());

/** Writes bytes to the server as they are and gives back all that it says until it hangs up. */
async function say(bytes: string): Promise<string> {
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(bytes);
  const said = await text(socket);
  expect(await (await fetch(`${shared()}/graphql?query={apiVersion}`)).json()).toEqual({
    data: { apiVersion: '0.1.0' },
  });
  return said;
}

const get = 'GET /graphql?query={apiVersion} HTTP/1.1\r\nhost: localhost\r\n';
const coded = (reason: string) =>
  new RegExp(`"code":"BAD_USER_INPUT","reason":"${reason}","requestId":"[0-9a-f-]{36}"`);

describe('what is hardly HTTP', () => {
  it('junk', async () => {
    const said = await say('NOTHING THAT ANYBODY COULD READ\r\n\r\n');
    expect(said).toMatch(/^HTTP\/1.1 400 Bad Request/);
    expect(said).toMatch(coded('http.junk'));
    expect(said).toMatch(/Ceci n’est pas une requête HTTP lisible/);
  });

  it('junk behind a good request', async () => {
    const said = await say(`${get}\r\n\u0001\u0002 pipelined junk\r\n\r\n`);
    expect(said).toMatch(/HTTP\/1.1 400 Bad Request/);
    expect(said).toMatch(coded('http.junk'));
  });

  it('headers of 40 KB', async () => {
    const said = await say(`${get}x-filler: ${'x'.repeat(40_000)}\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1.1 431 /);
    expect(said).toMatch(coded('http.headers_too_large'));
  });

  it('two lengths at once, as smugglers send', async () => {
    const said = await say(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    );
    expect(said).toMatch(/^HTTP\/1.1 400 /);
    expect(said).toMatch(coded('http.junk'));
  });

  it('an upgrade to something else', async () => {
    const said = await say(
      'GET /elsewhere HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    );
    expect(said).toMatch(/^HTTP\/1.1 404 /);
  });

  it('headers that come one by one and never end', async () => {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const drip = setInterval(() => socket.write('x-drip: 1\r\n'), 500);
    socket.write(get);
    const said = await text(socket).finally(() => clearInterval(drip));
    expect(said).toMatch(/^HTTP\/1.1 408 /);
    expect(said).toMatch(coded('http.too_slow'));
  }, 30_000);
});

describe('a busy server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('lets one socket run a hundred operations at once and no more', async () => {
    const holder = new pg.Client(server.databaseUrl);
    await holder.connect();
    await holder.query('begin; lock table region in access exclusive mode');
    const socket = new WebSocket(server.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    const told: { id: string; type: string; payload: unknown }[] = [];
    socket.on('message', (bytes) => told.push(JSON.parse(String(bytes))));
    for (let n = 1; n <= 101; n++) {
      socket.send(
        JSON.stringify({ type: 'subscribe', id: `${n}`, payload: { query: '{ region { code } }' } }),
      );
    }
    while (told.length === 0) await wait(20);
    expect(told).toMatchObject([
      {
        id: '101',
        type: 'error',
        payload: [
          { extensions: { code: 'RATE_LIMITED', reason: 'graphql.limit_socket_operations', limit: 100 } },
        ],
      },
    ]);
    await holder.query('commit');
    await holder.end();
    while (told.filter(({ type }) => type === 'next').length < 100) await wait(20);
    socket.close();
  });

  it('that stops answers what it was asked before, takes nothing new, and leaves', async () => {
    const holder = new pg.Client(server.databaseUrl);
    await holder.connect();
    await holder.query('begin; lock table region in access exclusive mode');
    const asked = fetch(`${server.url}/graphql?query={region{code}}`);
    for (let waiting = 0; waiting === 0; await wait(20)) {
      const { rows } = await holder.query(`select 1 from pg_locks where not granted`);
      waiting = rows.length;
    }
    const stopped = server.stop();
    await wait(300);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    await holder.query('commit');
    await holder.end();
    const answered = await asked;
    expect(answered.status).toBe(200);
    expect(await answered.json()).toMatchObject({ data: { region: { code: expect.any(String) } } });
    await stopped;
  }, 60_000);
});
