import type { JsonSchema } from '../kinds/kind.js';

/** What asks for completeness. Limits that keep things small (maxLength, maxItems) stay, types and known names too. */
const demands = new Set([
  'minLength',
  'minItems',
  'minProperties',
  'pattern',
  'uniqueItems',
  'minimum',
  'maximum',
]);
/** Under these stand names that somebody chose, not keywords: a setting may be called `pattern`. */
const named = new Set(['properties', '$defs']);

/**
 * The same shape for something that is still being written: a label without words, a choice without options. Whatever
 * has this shape can be shown and edited; what it lacks is found by the checks before it is published.
 */
export function unfinished(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !demands.has(keyword))
      .map(([keyword, value]) => [keyword, named.has(keyword) ? eachOf(value as JsonSchema) : within(value)]),
  );
}

const eachOf = (schemas: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, within(schema)]));

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return typeof value === 'object' && value !== null ? unfinished(value as JsonSchema) : value;
}
