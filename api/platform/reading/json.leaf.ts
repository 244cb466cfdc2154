import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import type { JsonOutput } from './json.output.js';
import { DateTime, Day } from './scalars.js';

/** Writes a value as JSON, as executing and serialising its field would. */
export type WriteValue = (value: unknown, out: JsonOutput) => void;

/**
 * Thrown where the writing cannot go on as planned: a null where none may be, a value that its type refuses. The request
 * is executed the ordinary way then, which knows how to tell it.
 */
export class NotAsPlanned extends Error {}

const writers = new WeakMap<GraphQLOutputType, WriteValue>();

/** How values of a leaf type, or of lists of them, are written; null: the type has fields of its own. */
export function valueWriter(type: GraphQLOutputType): WriteValue | null {
  const known = writers.get(type);
  if (known) return known;
  const made = make(type);
  if (made) writers.set(type, made);
  return made;
}

function make(type: GraphQLOutputType): WriteValue | null {
  if (isNonNullType(type)) {
    const write = valueWriter(type.ofType);
    return write && ((value, out) => (value == null ? refuseNull(type) : write(value, out)));
  }
  if (isListType(type)) {
    const write = valueWriter(type.ofType);
    return write && ((value, out) => (value == null ? out.piece(jsonNull) : writeList(value, write, out)));
  }
  if (!isLeafType(type)) return null;
  const write = leafWriter(type);
  return (value, out) => (value == null ? out.piece(jsonNull) : write(value, out));
}

function leafWriter(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) return enumWriter(type);
  const serialized: WriteValue = (value, out) => writeSerialized(type, value, out);
  switch (type) {
    // Serializing gives texts of these as they are.
    case GraphQLString:
    case GraphQLID:
    case DateTime:
    case Day:
      return (value, out) => (typeof value === 'string' ? out.string(value) : serialized(value, out));
    case GraphQLBoolean:
      return (value, out) =>
        typeof value === 'boolean' ? out.piece(value ? yes : no) : serialized(value, out);
    case GraphQLInt:
      return (value, out) =>
        (value as number) === ((value as number) | 0) ? out.json(String(value)) : serialized(value, out);
    default:
      return serialized;
  }
}

/** Scalars of our own decide for themselves what they show. */
function writeSerialized(type: GraphQLLeafType, value: unknown, out: JsonOutput): void {
  if (value instanceof Error || value instanceof Promise) throw new NotAsPlanned(type.name);
  const shown = type.serialize(value);
  if (typeof shown === 'string') return out.string(shown);
  const text = shown == null ? undefined : JSON.stringify(shown);
  if (text === undefined) throw new NotAsPlanned(type.name);
  out.json(text);
}

/** The few values of an enum are written once. */
function enumWriter(type: GraphQLEnumType): WriteValue {
  const written = new Map(
    type.getValues().map(({ name, value }) => [value as unknown, piece(JSON.stringify(name))]),
  );
  return (value, out) => {
    const name = written.get(value);
    if (name) out.piece(name);
    else writeSerialized(type, value, out);
  };
}

function writeList(value: unknown, write: WriteValue, out: JsonOutput): void {
  if (!Array.isArray(value)) throw new NotAsPlanned('no list');
  writeItems(value.length, out, (i) => write(value[i], out));
}

/** `[`, each item, `]`. */
export function writeItems(length: number, out: JsonOutput, write: (i: number) => void): void {
  out.piece(open);
  for (let i = 0; i < length; i++) {
    if (i > 0) out.piece(comma);
    write(i);
  }
  out.piece(close);
}

function refuseNull(type: GraphQLOutputType): never {
  throw new NotAsPlanned(`null for ${String(type)}`);
}

/** JSON that is the same each time. */
export const piece = (json: string): Uint8Array => Buffer.from(json);

export const jsonNull = piece('null');
export const yes = piece('true');
export const no = piece('false');
const open = piece('[');
const comma = piece(',');
const close = piece(']');
