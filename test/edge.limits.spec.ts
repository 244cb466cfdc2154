import { describe, expect, it } from '@jest/globals';
import { shared } from './support/server.js';

const url = shared();

interface Told {
  status: number;
  code?: string | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

/** Sends anything at all and says what came back; then asks whether the server still answers. */
async function send(init: RequestInit & { path?: string }): Promise<Told> {
  const answered = await fetch(url + (init.path ?? '/graphql'), init);
  const body = (await answered.json()) as {
    errors?: { message: string; extensions: { code: string; reason: string } }[];
  };
  const error = body.errors?.[0];
  const alive = await fetch(`${url}/graphql?query={apiVersion}`);
  expect(await alive.json()).toEqual({ data: { apiVersion: '0.1.0' } });
  return {
    status: answered.status,
    code: error?.extensions.code,
    reason: error?.extensions.reason,
    message: error?.message,
  };
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  send({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
  });
const ask = (query: string, variables?: unknown) => post(JSON.stringify({ query, variables }));
const many = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ');
const deep = (levels: number) =>
  '{ communes ' + '{ nodes { province '.repeat(levels) + '{ code }' + ' } }'.repeat(levels) + ' }';

/** 100 communes, the province of each, its 100 communes with 6 fields. */
const wide = `query ($n: Int) { communes(first: $n) { nodes { province { communes(first: 100) { nodes {
  code lat lng kind areaKm2 households2024 } } } } } }`;

describe('bad requests', () => {
  const table: [string, () => Promise<Told>, Told][] = [
    [
      'malformed JSON',
      () => post('{"query": "{ apiVersion }"'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'http.body_not_json',
        message: 'The body of the request is not valid JSON.',
      },
    ],
    [
      'bytes that are no UTF-8',
      () => post(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'http.body_not_utf8',
        message: 'The body of the request is not valid UTF-8.',
      },
    ],
    [
      'a body of 10 MB',
      () => post(JSON.stringify({ query: '{ apiVersion }', variables: { filler: 'x'.repeat(10_000_000) } })),
      {
        status: 413,
        code: 'BAD_USER_INPUT',
        reason: 'http.body_too_large',
        message: 'The request is larger than 1048576 bytes. Files go through /files/upload.',
      },
    ],
    [
      'a body of another type',
      () => post('{"query":"{ apiVersion }"}', { 'content-type': 'text/plain' }),
      {
        status: 415,
        code: 'BAD_USER_INPUT',
        reason: 'http.body_not_json_type',
        message: 'The body of the request must be declared as application/json, not "text/plain".',
      },
    ],
    [
      'an array of requests',
      () => post('[{"query":"{ apiVersion }"},{"query":"{ apiVersion }"}]'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.batch_refused',
        message: 'One request carries one operation: arrays of requests are refused.',
      },
    ],
    [
      'a document that is none',
      () => ask('{ apiVersion'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.parse_failed',
        message: 'This GraphQL document is badly written: Expected Name, found <EOF>.',
      },
    ],
    [
      'an unknown field',
      () => ask('{ nothing }'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.validation_failed',
        message:
          'This GraphQL document does not fit the schema: Cannot query field "nothing" on type "Query".',
      },
    ],
    [
      '200 aliases',
      () => ask(`{ ${many(200, (n) => `a${n}: apiVersion`)} }`),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.limit_aliases',
        message: 'This document has too many aliases: 200, at most 100.',
      },
    ],
    [
      'a depth of 50',
      () => ask(deep(25)),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.limit_depth',
        message: 'This document is too deep: 52 levels, at most 15.',
      },
    ],
    [
      'fragments that double each other',
      () =>
        ask(
          `{ ...f0 } ${many(24, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f24 on Query { apiVersion }`,
        ),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.limit_fields',
        message: 'This document asks for too many fields: 16777216, at most 1000.',
      },
    ],
    [
      'fragments that spread each other',
      () => ask('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.validation_failed',
        message:
          'This GraphQL document does not fit the schema: Cannot spread fragment "a" within itself via "b".',
      },
    ],
    [
      '900 times the same field',
      () => ask(`{ ${many(900, () => 'apiVersion')} }`),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.limit_repeats',
        message: 'This document repeats the same field in the same place too often: 900 times, at most 20.',
      },
    ],
    [
      'more tokens than anybody needs',
      () => ask(`{ ${many(4000, () => 'apiVersion')} }`),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.limit_tokens',
        message: 'This document is too long: at most 3000 lexical tokens.',
      },
    ],
    [
      'introspection in circles',
      () =>
        ask(
          '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
        ),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.validation_failed',
        message: 'This GraphQL document does not fit the schema: Maximum introspection depth exceeded',
      },
    ],
    [
      '__proto__ in the variables',
      () => post('{"query":"{ apiVersion }","variables":{"a":[{"__proto__":{"admin":true}}]}}'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.json_forbidden_key',
        message: 'The key "__proto__" is forbidden in JSON.',
      },
    ],
    [
      'NUL in the variables',
      () => ask('{ apiVersion }', { a: 'x\0y' }),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.json_bad_text',
        message: 'A text in the JSON holds a forbidden character (NUL or half of a pair).',
      },
    ],
    [
      'half of a surrogate pair in the variables',
      () => ask('{ apiVersion }', { a: '\ud83d' }),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.json_bad_text',
        message: 'A text in the JSON holds a forbidden character (NUL or half of a pair).',
      },
    ],
    [
      'variables nested 100,000 deep',
      () => post(`{"query":"{ apiVersion }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.json_too_deep',
        message: 'This JSON is nested more than 64 levels deep.',
      },
    ],
    [
      'a query that is no text',
      () => post('{"query":{"a":1}}'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.bad_request',
        message: 'This is not an acceptable GraphQL request: GraphQL queries must be strings.',
      },
    ],
    [
      'an operation that is not there',
      () => post('{"query":"query A { apiVersion } query B { apiVersion }","operationName":"C"}'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.no_operation',
        message: 'There is no telling which operation to run: Unknown operation named "C".',
      },
    ],
    [
      'a variable of the wrong type',
      () => ask('query ($code: ID!) { province(code: $code) { code } }', { code: { a: 1 } }),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.bad_variables',
        message:
          'A variable of the request does not fit: Variable "$code" got invalid value { a: 1 }; ID cannot represent value: { a: 1 }',
      },
    ],
    [
      'NUL in the document itself',
      () => ask('{ province(code: "a\\u0000") { code } }'),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.bad_text',
        message: 'A text of the request holds a forbidden character (NUL or half of a pair).',
      },
    ],
    [
      'an answer of 60,302 values',
      () => ask(wide, { n: 100 }),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.limit_cost',
        message:
          'This request could answer with 60302 values, at most 50000: ask for shorter pages or fewer fields.',
      },
    ],
    [
      'a page of 10,000',
      () => ask('{ communes(first: 10000) { nodes { code } } }'),
      {
        status: 200,
        code: 'BAD_USER_INPUT',
        reason: 'reading.page_too_long',
        message: 'A page has at most 100 items; 10000 were asked for.',
      },
    ],
    [
      'a cursor that is none',
      () => ask('{ communes(first: 1, after: "nonsense") { nodes { code } } }'),
      {
        status: 200,
        code: 'BAD_USER_INPUT',
        reason: 'reading.bad_cursor',
        message: 'The cursor given as "after" is not a cursor of this list.',
      },
    ],
    [
      'a mutation in an address',
      () =>
        send({
          path: `/graphql?query=${encodeURIComponent('mutation { discardFile(input: { fileId: "1" }) { problems { code } } }')}`,
          headers: { 'accept-language': 'en' },
        }),
      {
        status: 405,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.bad_request',
        message:
          'This is not an acceptable GraphQL request: GET requests only support query operations, not mutation operations',
      },
    ],
    [
      'a GET with a cookie that another site could have caused',
      () =>
        send({ path: '/graphql?query={apiVersion}', headers: { cookie: 'a=b', 'accept-language': 'ar' } }),
      {
        status: 400,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.bad_request',
        message: expect.stringContaining('Cross-Site Request Forgery') as unknown as string,
      },
    ],
    [
      'another method',
      () => send({ method: 'PUT', headers: { 'accept-language': 'en' } }),
      {
        status: 405,
        code: 'BAD_USER_INPUT',
        reason: 'graphql.bad_request',
        message: 'This is not an acceptable GraphQL request: Apollo Server supports only GET/POST requests.',
      },
    ],
    [
      'a page that is not there',
      () => send({ path: '/nothing', headers: { 'accept-language': 'en' } }),
      {
        status: 404,
        code: 'NOT_FOUND',
        reason: 'http.no_such_page',
        message: 'There is nothing at /nothing.',
      },
    ],
  ];
  it.each(table)('%s', async (_name, sent, told) => expect(await sent()).toEqual(told));

  it.each([
    ['fr', "Le corps de la requête n'est pas du JSON valide."],
    ['ar', 'محتوى الطلب ليس JSON صحيحا.'],
    ['zgh', 'محتوى الطلب ليس JSON صحيحا.'],
    ['de', "Le corps de la requête n'est pas du JSON valide."],
  ])('are told in the language asked: %s', async (language, message) => {
    expect((await post('x', { 'accept-language': language })).message).toBe(message);
  });

  it('leave those within the limits alone', async () => {
    expect(await ask(wide, { n: 1 })).toMatchObject({ status: 200, code: undefined });
  });
});
