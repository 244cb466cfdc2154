import {
  ApolloClient,
  from,
  HttpLink,
  InMemoryCache,
  Observable,
  type DocumentNode,
  type OperationVariables,
} from '@apollo/client/core';
import { onError } from '@apollo/client/link/error';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { toApiError } from './api-error.js';
import { languageHeader } from './language-header.js';

export type TypedDocument<Answer, Variables> = TypedDocumentNode<Answer, Variables>;

/** A question may be asked in another language than the console's: a preview shows what others will read. */
interface Asked extends RequestInit {
  language?: string;
}

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  fetch: (address, options: Asked = {}) => {
    const { language, ...rest } = options;
    return fetch(address, {
      ...rest,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(language ? { 'accept-language': language } : languageHeader()),
      },
    });
  },
});

/** A request that was refused as a whole (400, 401, 429) is answered too: its errors are the API's, not the line's. */
const refusalsAreAnswers = onError(({ networkError }) => {
  const answer = networkError && 'result' in networkError ? networkError.result : null;
  return answer && typeof answer === 'object' ? Observable.of(answer) : undefined;
});

/**
 * The one client: lists, pages and acts all ask through it. TanStack Query, which react-admin brings, is the only cache
 * and knows which question is already on its way, and in which language.
 */
export const client = new ApolloClient({
  link: from([refusalsAreAnswers, http]),
  cache: new InMemoryCache({ addTypename: false }),
  queryDeduplication: false,
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});

const operationIn = ({ definitions: [first] }: TypedDocument<unknown, never>) =>
  first?.kind === 'OperationDefinition' ? first : undefined;

/** The operation's name: what the server's log and our cache call it. */
export const nameOf = (document: TypedDocument<unknown, never>): string =>
  operationIn(document)?.name?.value ?? '';

/** One question to the API. An answer with errors is no answer: it throws the first of them, as ApiError. */
export async function send<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  language?: string,
): Promise<Answer> {
  const query: DocumentNode = document;
  const asked = {
    variables: variables as OperationVariables,
    context: { fetchOptions: { signal, language } },
  };
  try {
    const { data } =
      operationIn(document)?.operation === 'mutation'
        ? await client.mutate<unknown>({ mutation: query, ...asked })
        : await client.query<unknown>({ query, ...asked });
    return data as Answer;
  } catch (error) {
    throw toApiError(error);
  }
}
