import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import WebSocket from 'ws';
import { gql } from './support/gql.js';
import { newAccount, post, signIn, type SignedIn } from './support/new-account.js';
import { type Server, startNeighbour, startServer } from './support/server.js';

const email = 'amina@example.org';
/** Nobody has such a file; only who is signed in may ask. */
const signedInOnly = '{ myFile(id: "01990000-0000-7000-8000-000000000000") { id } }';
let server: Server;
let neighbour: Server;
let amina: SignedIn;
beforeAll(async () => {
  server = await startServer();
  // A second process on the same database.
  neighbour = await startNeighbour(server);
  amina = await newAccount(server, email);
}, 60_000);
afterAll(() => Promise.all([server.stop(), neighbour.stop()]));

async function connect(to: Server, by: { cookie?: string; params?: object }): Promise<WebSocket> {
  const socket = new WebSocket(to.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws', {
    headers: by.cookie ? { cookie: by.cookie } : {},
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: by.params ?? {} }));
  await once(socket, 'message');
  return socket;
}

async function ask(socket: WebSocket, query: string): Promise<{ type: string; payload: unknown }> {
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
  const [message] = (await once(socket, 'message')) as [Buffer];
  return JSON.parse(String(message));
}

describe('a session', () => {
  it('is the same over HTTP and WebSocket, by cookie and by token', async () => {
    const overHttp = await gql(server.url, signedInOnly, {}, { cookie: amina.cookie });
    expect(overHttp).toEqual({ data: { myFile: null } });
    const byCookie = await connect(server, { cookie: amina.cookie });
    expect((await ask(byCookie, signedInOnly)).payload).toEqual(overHttp);
    const byToken = await connect(server, { params: { authorization: `Bearer ${amina.token}` } });
    expect((await ask(byToken, signedInOnly)).payload).toEqual(overHttp);
    const nobody = await connect(server, {});
    expect(await ask(nobody, signedInOnly)).toMatchObject({
      payload: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    for (const socket of [byCookie, byToken, nobody]) socket.close();
  });

  it('that ends takes its sockets with it, in every process, and no others', async () => {
    const other = await signIn(server, email);
    const sockets = await Promise.all([
      connect(server, { cookie: amina.cookie }),
      connect(neighbour, { cookie: amina.cookie }),
      connect(neighbour, { params: { authorization: `Bearer ${amina.token}` } }),
    ]);
    const untouched = await connect(neighbour, { cookie: other.cookie });
    const closed = Promise.all(sockets.map((socket) => once(socket, 'close') as Promise<[number, Buffer]>));

    await post(server, 'sign-out', {}, { cookie: amina.cookie });
    expect((await closed).map(([code, reason]) => [code, String(reason)])).toEqual([
      [4401, 'Session ended'],
      [4401, 'Session ended'],
      [4401, 'Session ended'],
    ]);
    expect(await ask(untouched, signedInOnly)).toMatchObject({ payload: { data: { myFile: null } } });
    untouched.close();
    expect(await gql(neighbour.url, signedInOnly, {}, { cookie: amina.cookie })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('that is over by the time somebody connects is refused', async () => {
    const socket = new WebSocket(server.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(
      JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${amina.token}` } }),
    );
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(4403);
  });
});
