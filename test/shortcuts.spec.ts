import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  typeFromAST,
  type DocumentNode,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { everything, isConnection, listOf } from './support/everything.js';
import { data } from './support/gql.js';
import { type Server, startNeighbour, startServer } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

/**
 * Shortcuts are told by nothing but their speed: every document is asked three times of a server that takes them (the
 * first time it is executed, then written from the rows or kept) and once of one that does not, on the same database.
 */
let quick: Server;
let plain: Server;
const viewers: Record<string, Headers> = { nobody: {} };
const ids: Record<string, string> = {};
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const ways = new Map<string, number>();

beforeAll(async () => {
  plain = await startServer({ env: { JIHA_PLAIN_EXECUTION: 'true' } });
  quick = await startNeighbour(plain);
  for (const name of ['citoyen1', 'associations']) viewers[name] = await signIn(name, quick.url);
  const found = await data<{
    applications: {
      nodes: { id: string; number: string; procedure: { id: string }; applicant: { id: string } }[];
    };
  }>(
    quick.url,
    '{ applications(first: 1) { nodes { id number procedure { id } applicant { id } } } }',
    {},
    viewers['associations'],
  );
  const { id, number, procedure, applicant } = found.applications.nodes[0]!;
  Object.assign(ids, { application: id, number, procedure: procedure.id, person: applicant!.id });
}, 60_000);
afterAll(() => Promise.all([quick.stop(), plain.stop()]));

interface Asked {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

async function ask({ url }: Server, body: unknown, headers: Headers) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const way = response.headers.get('x-answered');
  return {
    way,
    answer: {
      status: response.status,
      type: response.headers.get('content-type'),
      // Each request has an id of its own, and each server its own addresses.
      text: (await response.text())
        .replace(/"requestId":"[^"]*"/g, '"requestId":"…"')
        .replace(/[0-9a-f-]{36}(?=\.")/g, '…')
        .replace(/http:\/\/localhost:\d+\/files\/([^?]*)\?[^"]*/g, '$1'),
    },
  };
}

/** Asks everybody's question and compares; answers with the ways in which the third answers came. */
async function compare(asked: Asked | string, headers: Headers): Promise<string | null> {
  const expected = await ask(plain, asked, headers);
  expect(expected.way).not.toBe('written');
  let last: string | null = null;
  for (let time = 1; time <= 3; time++) {
    const { way, answer } = await ask(quick, asked, headers);
    if (JSON.stringify(answer) !== JSON.stringify(expected.answer))
      expect({ asked, time, way, answer }).toEqual({ asked, time, way, answer: expected.answer });
    last = way;
  }
  ways.set(String(last), (ways.get(String(last)) ?? 0) + 1);
  return last;
}

describe('an answer is the same whichever way it comes', () => {
  it('for everything that every root shows, whoever asks', async () => {
    const known: Record<string, string> = {
      id: ids['application']!,
      code: '08.587',
      key: 'complaint',
      text: 'zag',
      token: 'x'.repeat(30),
    };
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const given = field.args
        .filter((arg) => isRequiredArgument(arg) || ['id', 'key', 'code'].includes(arg.name))
        .map((arg) => `${arg.name}: ${JSON.stringify(known[arg.name] ?? 'communes')}`);
      const type = getNamedType(field.type);
      const args = given.length > 0 ? `(${given.join(', ')})` : '';
      const queries = isConnection(type)
        ? [
            listOf(schema, field.name, type, 5, 1).text,
            `${field.name}${args ? `${args.slice(0, -1)}, ` : '('}last: 2) { edges { cursor node { __typename } } pageInfo { hasPreviousPage startCursor endCursor hasNextPage __typename } __typename }`,
          ]
        : [
            isObjectType(type)
              ? `${field.name}${args} { ${everything(schema, type, 1).text} }`
              : `${field.name}${args}`,
          ];
      for (const query of queries)
        for (const headers of Object.values(viewers)) await compare({ query: `{ ${query} }` }, headers);
    }
  }, 180_000);

  it('for every query of the console, with whatever variables', async () => {
    for (const { document, operation } of queriesOf('admin')) {
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable, type }) => [
          variable.name.value,
          valueOf(variable.name.value, type),
        ]),
      );
      const asked = { query: print(document), operationName: operation.name!.value, variables };
      for (const headers of Object.values(viewers)) await compare(asked, headers);
    }
  }, 120_000);

  it.each<[string, () => Asked]>([
    [
      'aliases with other arguments',
      () => ({
        query:
          '{ a: procedures(first: 2) { nodes { t: title(locale: AR) title k: key } } b: procedures(first: 1) { totalCount } }',
      }),
    ],
    [
      'fragments that merge',
      () => ({
        query:
          '{ procedures(first: 2) { ...A nodes { key } ...A } } fragment A on ProcedureConnection { nodes { id ... on Procedure { key status } } }',
      }),
    ],
    [
      'what is skipped',
      () => ({
        query:
          'query ($no: Boolean!) { procedures(first: 2) { nodes { id key @skip(if: $no) title @include(if: $no) } } }',
        variables: { no: true },
      }),
    ],
    [
      'what is not skipped',
      () => ({
        query:
          'query ($no: Boolean!) { procedures(first: 2) { nodes { id key @skip(if: $no) title @include(if: $no) } } }',
        variables: { no: false },
      }),
    ],
    [
      'nothing but what is skipped',
      () => ({
        query: 'query ($no: Boolean!) { procedures(first: 2) { nodes { id @skip(if: $no) } } }',
        variables: { no: true },
      }),
    ],
    [
      'a root that is skipped',
      () => ({
        query: 'query ($no: Boolean!) { apiVersion procedures(first: 2) @skip(if: $no) { nodes { id } } }',
        variables: { no: true },
      }),
    ],
    [
      'names of types everywhere',
      () => ({
        query:
          '{ __typename procedures(first: 1) { __typename nodes { __typename authority { __typename } } } }',
      }),
    ],
    [
      'one of two operations',
      () => ({
        query:
          'query A { procedures(first: 1) { nodes { key } } } query B { procedures(first: 2) { nodes { key } } }',
        operationName: 'B',
      }),
    ],
    ['no operation of that name', () => ({ query: 'query A { apiVersion }', operationName: 'C' })],
    [
      'a thing that there is not',
      () => ({ query: '{ procedure(id: "01990000-0000-7000-8000-000000000000") { key } }' }),
    ],
    ['a value that is no id', () => ({ query: '{ application(id: "x") { id } }' })],
    [
      'default values',
      () => ({
        query:
          'query ($n: Int = 3, $o: ProcedureOrder = KEY_DESC) { procedures(first: $n, orderBy: $o) { nodes { key } } }',
      }),
    ],
    [
      'a null for a default',
      () => ({
        query: 'query ($n: Int = 3) { procedures(first: $n) { nodes { key } } }',
        variables: { n: null },
      }),
    ],
    [
      'a variable of another type',
      () => ({
        query: 'query ($n: Int) { procedures(first: $n) { nodes { key } } }',
        variables: { n: 'three' },
      }),
    ],
    ['a variable that is missing', () => ({ query: 'query ($id: ID!) { application(id: $id) { id } }' })],
    ['variables that are no object', () => ({ query: '{ apiVersion }', variables: [1] })],
    [
      'variables with a harmful key',
      () => ({
        query: 'query ($n: Int) { procedures(first: $n) { nodes { key } } }',
        variables: JSON.parse('{"n":1,"__proto__":{"a":1}}'),
      }),
    ],
    ['a page that is too long', () => ({ query: '{ procedures(first: 1000) { nodes { key } } }' })],
    ['a cursor of elsewhere', () => ({ query: '{ procedures(after: "nonsense") { nodes { key } } }' })],
    [
      'an answer that may be too large',
      () => ({
        query:
          'query ($n: Int!) { applications(first: $n) { nodes { journal(first: 100) { nodes { id place act at phase actor { id fullName } } } } } }',
        variables: { n: 100 },
      }),
    ],
    ['a document that does not parse', () => ({ query: '{ procedures' })],
    ['a field that there is not', () => ({ query: '{ procedures { nodes { nothing } } }' })],
    [
      'a union',
      () => ({
        query:
          '{ applications(first: 3) { nodes { id applicant { id fullName } organisation { id name } } } }',
      }),
    ],
    [
      'an alias of a harmful name',
      () => ({ query: '{ procedures(first: 1) { nodes { __proto__: key } } }' }),
    ],
    [
      'texts that need escaping',
      () => ({
        query:
          '{ communes(first: 100) { nodes { code name(locale: AR) nameTranslations { ar fr zgh en } } } }',
      }),
    ],
    [
      'a hash that is not known',
      () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    ],
  ])('for %s', async (_, asked) => {
    for (const headers of Object.values(viewers)) await compare(asked(), headers);
    for (const language of ['ar', 'en', 'zgh'])
      await compare(asked(), { ...viewers['associations'], 'accept-language': language });
  });

  it('for requests that are no requests', async () => {
    for (const body of [
      '',
      '[]',
      '"x"',
      'null',
      '{"query":1}',
      '{"query":"{ apiVersion }","operationName":1}',
      '[{"query":"{ apiVersion }"}]',
    ])
      await compare(body, {});
  });

  it('and most of what can come quickly does', () => {
    expect(ways.get('written')).toBeGreaterThan(50);
    expect(ways.get('kept')).toBeGreaterThan(20);
  });
});

function queriesOf(folder: string): { document: DocumentNode; operation: OperationDefinitionNode }[] {
  const texts = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const { definitions } = parse(texts.join('\n'));
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return definitions
    .filter(
      (node): node is OperationDefinitionNode =>
        node.kind === Kind.OPERATION_DEFINITION && node.operation === 'query',
    )
    .map((operation) => {
      const used = new Set<string>();
      const collect = (text: string) => {
        for (const [, name] of text.matchAll(/\.\.\.(\w+)/g)) {
          const fragment = fragments.get(name!);
          if (!fragment || used.has(name!)) continue;
          used.add(name!);
          collect(print(fragment));
        }
      };
      collect(print(operation));
      const document = {
        kind: Kind.DOCUMENT,
        definitions: [operation, ...[...used].map((name) => fragments.get(name)!)],
      } as const;
      return { document, operation };
    });
}

/** Some value of the type: which one does not matter, as both servers are given the same. */
function valueOf(name: string, node: TypeNode): unknown {
  const type = typeFromAST(schema, node as never)!;
  const named = getNamedType(type);
  if (named.name === 'ID')
    return /procedure/i.test(name)
      ? ids['procedure']
      : /person/i.test(name)
        ? ids['person']
        : ids['application'];
  if (named.name === 'Int') return 3;
  if (named.name === 'Boolean') return true;
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (named.name === 'String') return name === 'number' ? ids['number'] : isNonNullType(type) ? 'za' : null;
  return isNonNullType(type) ? {} : null;
}
