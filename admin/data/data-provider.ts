import buildGraphQLProvider, { type BuildQuery } from 'ra-data-graphql';
import { client } from './client.js';

/** How one list or record of react-admin is asked from the API: documents are typed, nothing is guessed from the schema. */
const buildQuery: BuildQuery = (method, resource) => {
  throw new Error(
    `the console does not know how to ${method} of ${resource}: see admin/data/data-provider.ts`,
  );
};

export const dataProvider = buildGraphQLProvider({
  client,
  introspection: false,
  buildQuery: () => buildQuery,
});
