import { GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';
import { refuseHarmfulJson } from './plain-json.js';

/** Answers of a form are flat, a repeatable group adds two levels, a condition a few more. */
const deepest = 32;

/** Any JSON, in and out. From outside it is checked before anything reads it: see plain-json.ts. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description:
    'Any JSON value. As input: at most 32 levels deep, without the keys `__proto__`, `constructor` and `prototype`, ' +
    'without NUL and without halves of surrogate pairs in texts.',
  serialize: (value) => value,
  parseValue: (value) => checked(value),
  parseLiteral: (node, variables) => {
    refuseKeys(node);
    return checked(valueFromASTUntyped(node, variables));
  },
});

function checked(value: unknown): unknown {
  refuseHarmfulJson(value, deepest);
  return value;
}

/** Keys first: what becomes of a literal's `__proto__` while it turns into an object is not ours to trust. */
function refuseKeys(node: ValueNode): void {
  if (node.kind === Kind.LIST) node.values.forEach(refuseKeys);
  if (node.kind !== Kind.OBJECT) return;
  for (const { name, value } of node.fields) {
    refuseHarmfulJson(Object.fromEntries([[name.value, null]]), 1);
    refuseKeys(value);
  }
}
