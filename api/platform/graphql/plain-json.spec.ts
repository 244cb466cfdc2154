import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphqlSync, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { JihaError } from '../../core/errors.js';
import { Json } from './json.scalar.js';
import { refuseHarmfulJson } from './plain-json.js';

const reasonOf = (value: unknown, limit = 32): string | null => {
  try {
    refuseHarmfulJson(value, limit);
    return null;
  } catch (error) {
    return (error as JihaError).messageCode;
  }
};

describe('JSON from outside', () => {
  it.each([
    ['{"__proto__":{"admin":true}}', 'graphql.json_forbidden_key'],
    ['[{"a":{"constructor":1}}]', 'graphql.json_forbidden_key'],
    ['{"prototype":null}', 'graphql.json_forbidden_key'],
    ['["a\\u0000b"]', 'graphql.json_bad_text'],
    ['{"a\\u0000b":1}', 'graphql.json_bad_text'],
    ['"\\ud83d"', 'graphql.json_bad_text'],
    ['"\\ud83d\\ude00"', null],
    [`${'['.repeat(32)}${']'.repeat(32)}`, null],
    [`${'['.repeat(33)}${']'.repeat(33)}`, 'graphql.json_too_deep'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'graphql.json_too_deep'],
    ['{"proto":"__proto__","toString":1,"أسرة":["ⵜⴰⴷⴷⴰⵔⵜ"]}', null],
  ])('%.40s is refused for %s', (text, reason) => expect(reasonOf(JSON.parse(text))).toBe(reason));

  it('is let through as it is when nothing in it does harm', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(
          !/__proto__|constructor|prototype|\\u0000/.test(text) &&
            text.isWellFormed() &&
            !/\\ud[89a-f]/.test(text),
        );
        expect(reasonOf(value)).toBeNull();
        expect(Json.parseValue(value)).toBe(value);
      }),
    );
  });
});

describe('the JSON scalar', () => {
  const echo = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        echo: {
          type: GraphQLString,
          args: { json: { type: Json } },
          resolve: (_root, { json }: { json: unknown }) => JSON.stringify(json),
        },
      },
    }),
  });
  const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
    graphqlSync({ schema: echo, source, variableValues });

  it('takes literals and variables alike', () => {
    expect(ask('{ echo(json: { a: [1, 2.5, "x", true, null] }) }').data).toEqual({
      echo: '{"a":[1,2.5,"x",true,null]}',
    });
    expect(ask('query ($v: JSON) { echo(json: { v: $v }) }', { v: [1] }).data).toEqual({ echo: '{"v":[1]}' });
  });

  it.each(['{ echo(json: { __proto__: { admin: true } }) }', '{ echo(json: [{ constructor: 1 }]) }'])(
    'refuses %s',
    (source) => {
      const { errors } = ask(source);
      expect((errors![0]!.originalError as JihaError).messageCode).toBe('graphql.json_forbidden_key');
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    },
  );
});
