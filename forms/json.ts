import type { Json } from './form-definition.js';

/** A JSON object (not null, not a list), whatever its prototype. */
export const isRecord = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value under a key of its own; never something inherited from a prototype. */
export const own = (record: { readonly [key: string]: Json }, key: string): Json | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
