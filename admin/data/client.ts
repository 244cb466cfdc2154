import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { languageHeader } from './language-header.js';

/** Each answer is asked for anew: TanStack Query, which react-admin brings, is the only cache. */
export const client = new ApolloClient<unknown>({
  link: new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    fetch: (uri, options) =>
      fetch(uri, { ...options, headers: { ...(options?.headers as object), ...languageHeader() } }),
  }),
  cache: new InMemoryCache(),
  defaultOptions: {
    query: { fetchPolicy: 'no-cache' },
    mutate: { fetchPolicy: 'no-cache' },
  },
});
