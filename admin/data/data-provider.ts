import buildDataProvider, { type BuildQuery } from 'ra-data-graphql';
import { client } from './client.js';
import { listOf } from './lists.js';

/** How react-admin's lists are asked from the API: each by its own typed document, nothing guessed from the schema. */
const buildQuery: BuildQuery = (method, resource, params) => {
  const list = method === 'GET_LIST' ? listOf(resource) : undefined;
  if (!list)
    throw new Error(
      `the console does not know how to ${method} of ${resource}: add it to admin/data/lists.ts`,
    );
  return list(params);
};

/** What react-admin asks of the API are lists only; pages and acts ask for themselves (ask.ts). */
export const dataProvider = buildDataProvider({
  client,
  introspection: false,
  query: () => ({ fetchPolicy: 'no-cache' }),
  buildQuery: () => buildQuery,
});
