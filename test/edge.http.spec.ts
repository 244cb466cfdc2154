import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { shared } from './support/server.js';

const url = shared();

describe('GraphQL over HTTP', () => {
  it('passes every MUST of the specification, and each SHOULD but those decided otherwise', async () => {
    const audits = await Promise.all(
      serverAudits({ url: `${url}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()),
    );
    expect(audits.length).toBeGreaterThan(50);
    expect(audits.filter(({ status }) => status === 'error')).toEqual([]);
    // A document that cannot be run answers 400 to old clients too: monitors, caches and `curl --fail` see it.
    expect(audits.filter(({ status }) => status === 'warn').map(({ name }) => name)).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });

  it('names the request in the answer', async () => {
    const answered = await fetch(`${url}/graphql?query={nothing}`);
    const { errors } = (await answered.json()) as { errors: { extensions: { requestId: string } }[] };
    expect(answered.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors[0]!.extensions.requestId).toBe(answered.headers.get('x-request-id'));
  });

  it('compresses long answers for those who can read it, and says so to caches', async () => {
    const query = '{ __schema { types { name description fields { name description } } } }';
    const sizes: number[] = [];
    for (const encoding of ['identity', 'gzip', 'br']) {
      const answered = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(answered.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(answered.headers.get('vary')).toMatch(/accept-encoding/);
      expect(await answered.json()).toHaveProperty('data.__schema.types');
      sizes.push(Number(answered.headers.get('content-length')));
    }
    expect(sizes[1]).toBeLessThan(sizes[0]! / 2);
    expect(sizes[2]).toBeLessThan(sizes[0]! / 2);
  });
});
