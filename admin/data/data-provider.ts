import buildGraphQLProvider, { type BuildQuery } from 'ra-data-graphql';
import { client } from './client.js';
import { listOf, type ListParams } from './lists.js';

/** How react-admin's lists are asked from the API: each by its own typed document, nothing guessed from the schema. */
const buildQuery: BuildQuery = (method, resource, params: ListParams) => {
  const list = method === 'GET_LIST' ? listOf(resource) : undefined;
  if (!list)
    throw new Error(
      `the console does not know how to ${method} of ${resource}: add it to admin/data/lists.ts`,
    );
  return {
    query: list.document,
    variables: list.variables(params),
    parseResponse: ({ data }) => {
      const { nodes, totalCount } = list.connection(data as never);
      return { data: nodes, total: totalCount };
    },
  };
};

export const dataProvider = buildGraphQLProvider({
  client,
  introspection: false,
  buildQuery: () => buildQuery,
});
