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
import { DateTime, Day } from './scalars.js';

/** Writes a value as JSON, as executing and serialising its field would. */
export type WriteValue = (value: unknown) => string;

/**
 * Thrown where the text cannot go on as planned: a null where none may be, a value that its type refuses. The request
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
    return write && ((value) => (value == null ? refuseNull(type) : write(value)));
  }
  if (isListType(type)) {
    const write = valueWriter(type.ofType);
    return write && ((value) => (value == null ? 'null' : writeList(value, write)));
  }
  if (!isLeafType(type)) return null;
  const write = leafWriter(type);
  return (value) => (value == null ? 'null' : write(value));
}

function leafWriter(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) return enumWriter(type);
  const serialized: WriteValue = (value) => writeSerialized(type, value);
  switch (type) {
    // Serializing gives texts of these as they are.
    case GraphQLString:
    case GraphQLID:
    case DateTime:
    case Day:
      return (value) => (typeof value === 'string' ? writeString(value) : serialized(value));
    case GraphQLBoolean:
      return (value) => (value === true ? 'true' : value === false ? 'false' : serialized(value));
    case GraphQLInt:
      return (value) => ((value as number) === ((value as number) | 0) ? String(value) : serialized(value));
    default:
      return serialized;
  }
}

/** Scalars of our own decide for themselves what they show. */
function writeSerialized(type: GraphQLLeafType, value: unknown): string {
  if (value instanceof Error || value instanceof Promise) throw new NotAsPlanned(type.name);
  const shown = type.serialize(value);
  if (typeof shown === 'string') return writeString(shown);
  const text = shown == null ? undefined : JSON.stringify(shown);
  if (text === undefined) throw new NotAsPlanned(type.name);
  return text;
}

/** The few values of an enum are written once. */
function enumWriter(type: GraphQLEnumType): WriteValue {
  const written = new Map(
    type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]),
  );
  return (value) => written.get(value) ?? writeSerialized(type, value);
}

function writeList(value: unknown, write: WriteValue): string {
  if (!Array.isArray(value)) throw new NotAsPlanned('no list');
  let text = '[';
  for (let i = 0; i < value.length; i++) text += i === 0 ? write(value[i]) : `,${write(value[i])}`;
  return `${text}]`;
}

function refuseNull(type: GraphQLOutputType): never {
  throw new NotAsPlanned(`null for ${String(type)}`);
}

/** What a JSON string must escape, and halves of surrogate pairs. */

const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Most texts need no escape, and looking for one is cheaper than letting JSON.stringify build the copy. */
export const writeString: (text: string) => string = (text) =>
  escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
