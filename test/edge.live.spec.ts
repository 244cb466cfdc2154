import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient, type Client } from 'graphql-ws';
import { once } from 'node:events';
import WebSocket from 'ws';
import { shared, startServer, type Server } from './support/server.js';

const url = shared();
const socketUrl = url.replace('http', 'ws') + '/graphql';
const clients: Client[] = [];
afterAll(() => Promise.all(clients.map((client) => client.dispose())));

function connect(connectionParams: Record<string, unknown> = { language: 'en' }): Client {
  const client = createClient({
    url: socketUrl,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
  });
  clients.push(client);
  return client;
}

/** The one result of a query, or the errors that stood in its way. */
async function ask(client: Client, query: string, variables?: Record<string, unknown>): Promise<unknown> {
  try {
    for await (const result of client.iterate({ query, ...(variables && { variables }) })) return result;
    throw new Error('no result');
  } catch (errors) {
    return { errors };
  }
}

/** A bare socket: the code that the server closes it with. */
async function closedWith(say: (socket: WebSocket) => void, headers: Record<string, string> = {}) {
  const socket = new WebSocket(socketUrl, 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  say(socket);
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return [code, String(reason)];
}

const coded = (reason: string, message: string) => ({
  errors: [
    expect.objectContaining({
      message,
      extensions: expect.objectContaining({
        code: 'BAD_USER_INPUT',
        reason,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
    }),
  ],
});

describe('GraphQL over WebSocket', () => {
  it('answers queries, each with a request of its own', async () => {
    const client = connect();
    expect(await ask(client, '{ apiVersion }')).toEqual({ data: { apiVersion: '0.1.0' } });
    expect(await ask(client, 'query Q { v: apiVersion }')).toEqual({ data: { v: '0.1.0' } });
  });

  it('tells errors as HTTP does: coded, in the language of connection_init, with a request id', async () => {
    expect(await ask(connect(), '{ nothing }')).toEqual(
      coded(
        'graphql.validation_failed',
        'This GraphQL document does not fit the schema: Cannot query field "nothing" on type "Query".',
      ),
    );
    const arabic = connect({ language: 'ar' });
    expect(await ask(arabic, '{ apiVersion ')).toEqual(
      coded('graphql.parse_failed', 'صيغة مستند GraphQL غير صحيحة: Expected Name, found <EOF>.'),
    );
  });

  it('sets the same limits', async () => {
    const client = connect();
    const aliases = Array.from({ length: 200 }, (_, n) => `a${n}: apiVersion`).join(' ');
    expect(await ask(client, `{ ${aliases} }`)).toEqual(
      coded('graphql.limit_aliases', 'This document has too many aliases: 200, at most 100.'),
    );
    expect(await ask(client, '{ apiVersion }', JSON.parse('{"a":{"__proto__":1}}'))).toEqual(
      coded('graphql.json_forbidden_key', 'The key "__proto__" is forbidden in JSON.'),
    );
    expect(await ask(client, '{ apiVersion }')).toEqual({ data: { apiVersion: '0.1.0' } });
  });

  it('closes with documented codes', async () => {
    const init = (socket: WebSocket) => socket.send('{"type":"connection_init"}');
    const asked = '{"type":"subscribe","id":"1","payload":{"query":"{ apiVersion }"}}';
    const [junk, early, twice, large, silent, bearer] = await Promise.all([
      closedWith((socket) => socket.send('junk')),
      closedWith((socket) => socket.send(asked)),
      closedWith((socket) => (init(socket), init(socket))),
      closedWith((socket) => socket.send('x'.repeat(1024 * 1024 + 1))),
      closedWith(() => undefined),
      closedWith((socket) =>
        socket.send('{"type":"connection_init","payload":{"authorization":"Bearer nonsense"}}'),
      ),
    ]);
    expect(junk).toEqual([4400, 'Invalid message received']);
    expect(early).toEqual([4401, 'Unauthorized']);
    expect(twice).toEqual([4429, 'Too many initialisation requests']);
    expect(large).toEqual([1009, '']);
    expect(silent).toEqual([4408, 'Connection initialisation timeout']);
    expect(bearer).toEqual([4403, 'Forbidden']);
  });

  it('is refused to pages of other sites, which would borrow their visitor’s cookie', async () => {
    const refused = new WebSocket(socketUrl, 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
    const [error] = (await once(refused, 'error')) as [Error];
    expect(error.message).toBe('Unexpected server response: 403');
    const own = new WebSocket(socketUrl, 'graphql-transport-ws', { origin: url });
    await once(own, 'open');
    own.close();
  });

  it('has one address', async () => {
    const lost = new WebSocket(url.replace('http', 'ws') + '/elsewhere', 'graphql-transport-ws');
    const [error] = (await once(lost, 'error')) as [Error];
    expect(error.message).toBe('Unexpected server response: 404');
  });
});

describe('GraphQL over server-sent events', () => {
  it('answers a query as next and complete', async () => {
    const client = createStreamClient({ url: `${url}/graphql`, singleConnection: false, retryAttempts: 0 });
    const results = [];
    for await (const result of client.iterate({ query: '{ apiVersion }' })) results.push(result);
    expect(results).toEqual([{ data: { apiVersion: '0.1.0' } }]);
    client.dispose();
  });

  const stream = (query: string, init: RequestInit = {}) =>
    fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
      ...init,
      headers: { accept: 'text/event-stream', 'accept-language': 'en', ...init.headers },
    });

  it('can be opened by EventSource, and tells errors as results', async () => {
    const answered = await stream('{ apiVersion }');
    expect(answered.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await answered.text()).toBe(
      'event: next\ndata: {"data":{"apiVersion":"0.1.0"}}\n\nevent: complete\ndata:\n\n',
    );
    const [first] = (await (await stream('{ nothing }')).text()).split('\n\n');
    expect(JSON.parse(first!.replace(/^event: next\ndata: /, ''))).toEqual(
      coded(
        'graphql.validation_failed',
        'This GraphQL document does not fit the schema: Cannot query field "nothing" on type "Query".',
      ),
    );
  });

  it('refuses what a page of another site could send', async () => {
    const posted = await stream('', { method: 'POST', body: '{"query":"{ apiVersion }"}' });
    expect(posted.status).toBe(415);
  });
});

describe('a server that stops', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('closes sockets with 1001 and leaves', async () => {
    const socket = new WebSocket(server.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    const closed = once(socket, 'close') as Promise<[number, Buffer]>;
    await server.stop();
    const [code, reason] = await closed;
    expect([code, String(reason)]).toEqual([1001, 'Going away']);
  });
});
