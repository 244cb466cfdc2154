/** What a GraphQL server answers. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown> & { readonly code: string };
  }[];
}

/** Asks over HTTP and gives the whole answer: tests compare whole answers, errors included. */
export async function gql<Data = Record<string, never>>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

/** Asks and gives the data; any error fails the test with its own words. */
export async function data<Data>(...question: Parameters<typeof gql>): Promise<Data> {
  const answer = await gql<Data>(...question);
  if (answer.errors || !answer.data)
    throw new Error(`unexpected errors: ${JSON.stringify(answer.errors, null, 2)}`);
  return answer.data;
}
