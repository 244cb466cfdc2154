import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { v7 } from 'uuid';
import WebSocket from 'ws';
import { startServer, type Server } from './support/server.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const portal = 'https://portal.example';
const trusted = 'query Version { apiVersion }\n';
let server: Server;
beforeAll(async () => {
  const folder = join(process.env['TEST_FOLDER']!, v7());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'version.graphql'), trusted);
  writeFileSync(join(folder, 'more.json'), JSON.stringify({ 'any-hash': '{ v: apiVersion }' }));
  server = await startServer({
    env: {
      CORS_ORIGINS: portal,
      REQUESTS_PER_MINUTE: '30',
      TRUSTED_PROXIES: '1',
      TRUSTED_DOCUMENTS: folder,
    },
  });
}, 60_000);
afterAll(() => server.stop());

const from = (address: string) => ({ 'x-forwarded-for': address, 'accept-language': 'en' });
const graphql = (body: object, headers: Record<string, string>) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('front ends of other origins', () => {
  it('may call us when they are configured, cookies included', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: portal,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type, authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(portal);
    expect(preflight.headers.get('access-control-allow-credentials')).toBe('true');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, authorization');

    const asked = await graphql({ query: '{ apiVersion }' }, { origin: portal, ...from('10.0.0.1') });
    expect(asked.headers.get('access-control-allow-origin')).toBe(portal);
    expect(asked.headers.get('vary')).toMatch(/origin/);
    const socket = new WebSocket(server.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws', {
      origin: portal,
    });
    await once(socket, 'open');
    socket.close();
  });

  it('get no permission otherwise', async () => {
    for (const origin of ['https://elsewhere.example', `${portal}.evil.example`, 'null']) {
      const asked = await graphql({ query: '{ apiVersion }' }, { origin, ...from('10.0.0.1') });
      expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('documents by their hash', () => {
  const byHash = (sha256Hash: string, query?: string) =>
    graphql(
      { ...(query && { query }), extensions: { persistedQuery: { version: 1, sha256Hash } } },
      from('10.0.0.2'),
    );

  it('that the operator trusts are known from the start', async () => {
    expect(await (await byHash(sha256(trusted))).json()).toEqual({ data: { apiVersion: '0.1.0' } });
    expect(await (await byHash('any-hash')).json()).toEqual({ data: { v: '0.1.0' } });
  });

  it('that a client registers are known from then on', async () => {
    const query = '{ again: apiVersion }';
    const unknown = await byHash(sha256(query));
    expect(await unknown.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await byHash(sha256(query), query);
    expect(await (await byHash(sha256(query))).json()).toEqual({ data: { again: '0.1.0' } });
  });

  it('cannot be passed off under another hash', async () => {
    const forged = await byHash(sha256(trusted), '{ forged: apiVersion }');
    expect(forged.status).toBe(400);
    expect(await forged.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await (await byHash(sha256(trusted))).json()).toEqual({ data: { apiVersion: '0.1.0' } });
  });
});

describe('requests a minute', () => {
  it('are counted by client, and told when to come back', async () => {
    const ask = (address: string) => graphql({ query: '{ apiVersion }' }, from(address));
    const answers = await Promise.all(Array.from({ length: 31 }, () => ask('10.0.0.3')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    const retryAfter = Number(refused[0]!.headers.get('retry-after'));
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect(await refused[0]!.json()).toEqual({
      errors: [
        {
          message: `Too many requests: at most 30 a minute. Try again in ${retryAfter} seconds.`,
          extensions: {
            code: 'RATE_LIMITED',
            reason: 'http.rate_limited',
            limit: 30,
            retryAfter,
            requestId: expect.any(String),
          },
        },
      ],
    });
    // What a client writes into the header itself stands left of what our proxy saw.
    expect((await ask('1.2.3.4, 10.0.0.3')).status).toBe(429);
    expect((await ask('10.0.0.4')).status).toBe(200);
  });

  it('count over WebSocket and event streams too', async () => {
    const headers = from('10.0.0.5');
    for (let n = 0; n < 28; n++) await graphql({ query: '{ apiVersion }' }, headers);
    const socket = new WebSocket(server.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws', {
      headers,
    });
    await once(socket, 'open');
    const say = async (message: object) => {
      socket.send(JSON.stringify(message));
      return JSON.parse(String((await once(socket, 'message'))[0])) as { type: string };
    };
    expect(await say({ type: 'connection_init' })).toEqual({ type: 'connection_ack' }); // the 29th
    const stream = await fetch(`${server.url}/graphql?query={apiVersion}`, {
      headers: { accept: 'text/event-stream', ...headers }, // the 30th
    });
    expect(stream.status).toBe(200);
    expect(await say({ type: 'subscribe', id: '1', payload: { query: '{ apiVersion }' } })).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    socket.close();
  });
});
