import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { readSubscription } from './operation.js';

const schema = buildSchema(`
  type Query { any: ID }
  input Part { of: ID }
  type Subscription { events(of: ID, part: Part, after: String): ID, others: ID }
`);

const read = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === 'OperationDefinition');
  return readSubscription(schema, { document, operation: operation as OperationDefinitionNode, variables });
};
const question = (text: string, variables: Record<string, unknown>) => read(text, variables).question;
const code = (text: string, variables: Record<string, unknown> = {}) => {
  try {
    return read(text, variables);
  } catch (error) {
    return (error as { messageCode?: string }).messageCode ?? String(error);
  }
};

describe('A subscription', () => {
  it('is one root with its arguments, wherever it stands', () => {
    const { field, responseKey, args } = read(
      'subscription ($id: ID!) { ...here } fragment here on Subscription { e: events(of: $id, after: "x") }',
      { id: 7 },
    );
    expect([field.name, responseKey, args]).toEqual(['events', 'e', { of: '7', after: 'x' }]);
  });

  it('that asks for nothing is refused', () => {
    const all = 'subscription ($no: Boolean!) { events @include(if: $no) }';
    expect(code(all, { no: false })).toBe('live.nothing_to_follow');
    expect(code('subscription { __typename }')).toBe('live.nothing_to_follow');
    expect(code(all)).toContain('Variable "$no" of required type');
  });
});

describe('The question of a subscription', () => {
  const text = 'subscription ($id: ID, $after: String) { events(of: $id, after: $after) }';

  it('is the same wherever one begins, and with defaults said or unsaid', () => {
    expect(question(text, { id: 'a', after: 'x' })).toBe(question(text, { after: 'y', id: 'a' }));
    expect(question(text, { id: 'a', after: null })).toBe(question(text, { id: 'a' }));
    const defaulted = 'subscription ($id: ID = "a") { events(of: $id) }';
    expect(question(defaulted, { id: 'a' })).toBe(question(defaulted, {}));
  });

  it('is another for other values, or another operation of the document', () => {
    expect(question(text, { id: 'a' })).not.toBe(question(text, { id: 'b' }));
    expect(question(text, { id: 'a' })).not.toBe(question(text, {}));
    expect(question('subscription A { others }', {})).not.toBe(question('subscription B { others }', {}));
  });

  it('is another when the place is also asked for something else', () => {
    const both = 'subscription ($x: String) { events(of: $x, after: $x) }';
    expect(question(both, { x: 'a' })).not.toBe(question(both, { x: 'b' }));
    const within = 'subscription ($x: ID) { events(part: { of: $x }, after: "y") }';
    expect(question(within, { x: 'a' })).not.toBe(question(within, { x: 'b' }));
  });
});
