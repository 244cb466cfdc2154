import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { createCostOf } from './cost.js';

const schema = buildSchema(`
  type Query { one: Thing  things(first: Int, last: Int): Things!  few: [Thing!]!  some(first: Int = 5): [Thing!]!  named: Named! }
  type Things { nodes: [Thing!]!  edges: [Edge!]!  totalCount: Int! }
  type Edge { node: Thing! }
  interface Named { name: String! }
  type Place implements Named { name: String!  lat: Float!  lng: Float! }
  type Thing implements Named { name: String!  size: Int!  inner(first: Int): Things!  tags: [String!]! }
`);
const costOf = createCostOf(schema);

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return costOf(document, getOperationAST(document)!, variables);
}

describe('the cost of a document', () => {
  it.each([
    ['a field is one', '{ one { name size } }', 3],
    ['a list of plain values is one', '{ one { tags } }', 2],
    ['a list without a page size is taken for five', '{ few { name } }', 1 + 5],
    ['a page is as long as asked', '{ things(first: 50) { nodes { name size } } }', 2 + 50 * 2],
    ['its edges too', '{ things(last: 50) { edges { node { name } } totalCount } }', 3 + 50 * 2],
    ['a page that nobody measured is twenty', '{ things { nodes { name } } }', 2 + 20],
    ['or what the field itself says', '{ some { name } }', 1 + 5],
    [
      'pages within pages multiply',
      '{ things(first: 10) { nodes { inner(first: 10) { nodes { name } } } } }',
      2 + 10 * (2 + 10),
    ],
    [
      'more than a page may hold counts as a full page',
      '{ things(first: 10000) { nodes { name } } }',
      2 + 100,
    ],
    [
      'fragments count where they are spread',
      '{ one { ...f } few { ...f } } fragment f on Named { name }',
      2 + 1 + 5,
    ],
    ['inline fragments too', '{ few { ... on Thing { name } ... { size } } }', 1 + 5 * 2],
    [
      'of types that exclude one another only the dearest counts',
      '{ named { name ... on Thing { size } ... on Place { lat lng } } }',
      1 + 1 + 2,
    ],
    ['introspection is one', '{ __schema { types { name } } __typename }', 2],
  ])('%s', (_name, text, expected) => expect(cost(text)).toBe(expected));

  it('follows the variables, their defaults and the usual page', () => {
    const text = (given: string) => `query Q($n: Int${given}) { things(first: $n) { nodes { name } } }`;
    expect(cost(text(''), { n: 7 })).toBe(2 + 7);
    expect(cost(text(' = 30'))).toBe(2 + 30);
    expect(cost(text(' = 30'), { n: 1 })).toBe(2 + 1);
    expect(cost(text(''))).toBe(2 + 20);
    expect(cost(text(''), { n: 'many' })).toBe(2 + 20);
    expect(cost(text(''), { n: -5 })).toBe(2);
  });

  it('is read from a document once', () => {
    const document = parse('query Q($n: Int) { things(first: $n) { nodes { name } } }');
    const operation = getOperationAST(document)!;
    expect([1, 2, 3].map((n) => costOf(document, operation, { n }))).toEqual([3, 4, 5]);
  });
});
