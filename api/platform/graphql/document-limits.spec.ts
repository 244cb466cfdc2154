import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import type { JihaError } from '../../core/errors.js';
import { documentLimits } from './document-limits.js';
import { limits } from './limits.js';

const schema = buildSchema('type Query { a: Query  b: Int }');
const small = { ...limits, depth: 3, aliases: 2, fields: 6, repeats: 3 };

function refusals(text: string, by = small): string[] {
  const errors = validate(schema, parse(text), [documentLimits(by)]);
  return errors.map(({ originalError }) => {
    const { messageCode, params } = originalError as JihaError;
    return `${messageCode} ${params['asked']}`;
  });
}

describe('limits of a document', () => {
  it.each([
    ['within them', '{ x: b  y: b  a { a { b } } }', []],
    ['too deep', '{ a { a { a { b } } } }', ['graphql.limit_depth 4']],
    [
      'too deep by fragments',
      '{ a { ...f } } fragment f on Query { a { ... { a { b } } } }',
      ['graphql.limit_depth 4'],
    ],
    ['too many aliases', '{ x: b  a { y: b  z: b } }', ['graphql.limit_aliases 3']],
    [
      'aliases counted at each spread',
      '{ ...f a { ...f } } fragment f on Query { x: b  y: b }',
      ['graphql.limit_aliases 4'],
    ],
    ['too many fields', '{ a { b b b } a { b b } }', ['graphql.limit_fields 7']],
    [
      'each operation by itself',
      'query A { a { b } } query B { a { a { a { b } } } }',
      ['graphql.limit_depth 4'],
    ],
    ['a fragment within itself ends', '{ ...f } fragment f on Query { b ...f }', []],
    ['an unknown fragment is left to GraphQL', '{ b ...nothing }', []],
  ])('%s', (_name, text, expected) => expect(refusals(text)).toEqual(expected));

  it('let every tool introspect', () => {
    const text = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true });
    expect(refusals(text, limits)).toEqual([]);
    expect(() => parse(text, { maxTokens: limits.tokens })).not.toThrow();
  });

  it('refuse before GraphQL compares each field with each', () => {
    const text = `{ ${'b '.repeat(2_900)} }`;
    const document = parse(text);
    const since = process.cpuUsage();
    const errors = validate(schema, document, [...specifiedRules, documentLimits(limits)]);
    expect(errors.map(({ message }) => message)).toEqual([
      'BAD_USER_INPUT: graphql.limit_fields',
      'BAD_USER_INPUT: graphql.limit_repeats',
    ]);
    expect(process.cpuUsage(since).user / 1000).toBeLessThan(200);
  });

  it('measure documents that write themselves out to billions in no time', () => {
    const spread = Array.from(
      { length: 40 },
      (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
    );
    const text = `{ ...f0 } ${spread.join(' ')} fragment f40 on Query { b }`;
    const since = performance.now();
    expect(refusals(text)).toEqual([`graphql.limit_fields ${2 ** 40}`]);
    expect(performance.now() - since).toBeLessThan(500);
  });
});
