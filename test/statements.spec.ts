import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isRequiredArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { isConnection, listOf } from './support/everything.js';
import { data } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

/** What a list costs does not depend on how many rows it has: `x-statements` tells how many statements an answer took. */
async function statements(query: string, headers: Headers): Promise<number> {
  const response = await fetch(`${shared()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  expect(text).not.toContain('"errors"');
  return Number(response.headers.get('x-statements'));
}

let schema: GraphQLSchema;
const viewers: Record<string, Headers> = { nobody: {} };
beforeAll(async () => {
  schema = buildClientSchema(await data<IntrospectionQuery>(shared(), getIntrospectionQuery()));
  for (const name of ['associations', 'audit', 'admin', 'citoyen1']) viewers[name] = await signIn(name);
});

const lists = () =>
  Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => isConnection(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );

describe('every list in the schema', () => {
  // Long and flat, then short and deep: the limits of a document allow no more at once.
  it.each([
    { first: 70, depth: 1 },
    { first: 12, depth: 2 },
  ])(
    'takes no more statements than it names lists and counts, whoever asks (%o)',
    async ({ first, depth }) => {
      expect(lists().length).toBeGreaterThan(5);
      const answered = new Set<string>();
      for (const field of lists()) {
        const { text, most } = listOf(
          schema,
          field.name,
          getNamedType(field.type) as GraphQLObjectType,
          first,
          depth,
        );
        for (const headers of Object.values(viewers)) {
          const response = await fetch(`${shared()}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.stringify({ query: `{ ${text} }` }),
          });
          const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
          if (errors?.every(({ extensions }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions.code)))
            continue;
          expect([field.name, errors]).toEqual([field.name, undefined]);
          answered.add(field.name);
          const took = Number(response.headers.get('x-statements'));
          expect({ list: field.name, within: took > 0 && took <= most, took, most }).toMatchObject({
            within: true,
          });
        }
      }
      expect([...answered].sort()).toEqual(
        lists()
          .map(({ name }) => name)
          .sort(),
      );
    },
    120_000,
  );

  it('of applications with procedure, step, applicant, commune and journal costs the same for 10 and for 100', async () => {
    const query = (first: number) => `{ applications(first: ${first}) { totalCount nodes {
      number phase step stepTitle applicantName procedure { title } commune { name } journal(last: 10) { nodes { id } } } } }`;
    const [ten, hundred] = [
      await statements(query(10), viewers['audit']!),
      await statements(query(100), viewers['audit']!),
    ];
    expect(ten).toBe(3);
    expect(hundred).toBe(ten);
  });
});
