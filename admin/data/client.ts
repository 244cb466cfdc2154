import type { TypedDocumentString } from '../generated/graphql.js';
import { ApiError, asApiError, type WireError } from './api-error.js';
import { languageHeader } from './language-header.js';

export type TypedDocument<Answer, Variables> = TypedDocumentString<Answer, Variables>;

/** The operation's name: what the server's log and our cache call it. */
export const nameOf = (document: { toString(): string }): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? '';

/** One question to the API. An answer with errors is no answer: it throws the first of them, as ApiError. */
export async function send<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const { data, errors } = await post<Answer>(
    { query: String(document), operationName: nameOf(document), variables },
    signal,
  );
  if (errors?.[0]) throw asApiError(errors[0]);
  return data as Answer;
}

interface WireAnswer<Answer> {
  data?: Answer | null;
  errors?: readonly WireError[];
}

/** Whatever is not an answer of the API (no line, a proxy's page of its own) is the line's fault. */
async function post<Answer>(body: object, signal?: AbortSignal): Promise<WireAnswer<Answer>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...languageHeader(),
      },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
    return (await response.json()) as WireAnswer<Answer>;
  } catch (error) {
    throw new ApiError('NETWORK', String(error), null);
  }
}
