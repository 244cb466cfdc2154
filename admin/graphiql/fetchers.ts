import { createClient } from 'graphql-ws';
import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];
type Headers = Readonly<Record<string, string>>;

/** One request, one answer; the session's cookie goes with it. */
export const overHttp: Fetcher = async (operation, options) => {
  const answered = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(options?.headers as Headers | undefined),
    },
    body: JSON.stringify(operation),
  });
  return answered.json();
};

/** One socket an operation, so that each is opened with the headers that stand in the editor now. */
export const overWebSocket: Fetcher = (operation, options) => {
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const client = createClient({ url: url.href, connectionParams: asConnectionParams(options?.headers) });
  const results = client.iterate<Record<string, unknown>, Record<string, unknown>>({
    query: operation.query,
    ...(operation.operationName && { operationName: operation.operationName }),
    ...(operation.variables && { variables: operation.variables as Record<string, unknown> }),
  });
  return untilDone(results, () => client.dispose()) as ReturnType<Fetcher>;
};

async function* untilDone<T>(results: AsyncIterable<T>, done: () => void | Promise<void>) {
  try {
    yield* results;
  } finally {
    await done();
  }
}

/** What headers say over HTTP, connection_init says here. */
function asConnectionParams(headers: unknown): Record<string, unknown> {
  const given = new Headers((headers ?? {}) as Headers);
  const params = {
    authorization: given.get('authorization'),
    apiKey: given.get('x-api-key'),
    language: given.get('accept-language'),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}
