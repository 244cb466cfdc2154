import { expect, it } from '@jest/globals';
import { gql } from './support/gql.js';
import { shared, startServer } from './support/server.js';

it('says that it lives, that it is ready, and answers GraphQL', async () => {
  expect((await fetch(`${shared()}/healthz`)).status).toBe(200);
  expect((await fetch(`${shared()}/readyz`)).status).toBe(200);
  expect(await gql(shared(), '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

it('a second process on a database of its own', async () => {
  const own = await startServer();
  expect(await gql(own.url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  await own.stop();
  await expect(fetch(`${own.url}/healthz`)).rejects.toThrow('fetch failed');
});
