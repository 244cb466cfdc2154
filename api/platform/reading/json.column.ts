import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLOutputType,
} from 'graphql';
import pg from 'pg';
import { jsonNull, no, NotAsPlanned, piece, valueWriter, yes } from './json.leaf.js';
import type { JsonOutput } from './json.output.js';
import type { Row } from './rows.js';
import { DateTime, Day } from './scalars.js';

/** Writes a value of a row as JSON, as executing and serialising its field would. */
export type WriteColumn = (row: Row, index: number, out: JsonOutput) => void;

/** From PostgreSQL's bytes to the answer's, with no value between. */
type WriteBytes = (bytes: Buffer, start: number, size: number, out: JsonOutput) => boolean;

const { builtins } = pg.types;

/** What arrives as a text and is answered as the same text (see row.types.ts). */
const texts = new Set<number>([
  builtins.TEXT,
  builtins.VARCHAR,
  builtins.UUID,
  builtins.NUMERIC,
  builtins.INT8,
  builtins.DATE,
]);
const whole = new Set<number>([builtins.INT2, builtins.INT4]);

/** How a column is written; null: its type has fields of its own. */
export function columnWriter(type: GraphQLOutputType): WriteColumn | null {
  const writeValue = valueWriter(type);
  if (!writeValue) return null;
  const mustBe = isNonNullType(type);
  const named = mustBe ? type.ofType : type;
  const bytesOf = bytesWriter(named);
  return (row, index, out) => {
    const size = row.size(index);
    if (size < 0) {
      if (mustBe) throw new NotAsPlanned(`null for ${String(type)}`);
      return out.piece(jsonNull);
    }
    const write = bytesOf(row.oid(index));
    if (!write?.(row.bytes, row.start(index), size, out)) writeValue(row.value(index), out);
  };
}

/** By the column's type in PostgreSQL; null where a value must be made. */
function bytesWriter(type: GraphQLOutputType): (oid: number) => WriteBytes | null {
  if (isEnumType(type)) {
    const write = enumWriter(type);
    return (oid) => (oid === builtins.TEXT ? write : null);
  }
  switch (type) {
    case GraphQLString:
    case GraphQLID:
    case Day:
      return (oid) => (texts.has(oid) ? writeText : null);
    case DateTime:
      return (oid) => (oid === builtins.TIMESTAMPTZ ? writeInstant : null);
    case GraphQLBoolean:
      return (oid) => (oid === builtins.BOOL ? writeTruth : null);
    case GraphQLInt:
      return (oid) => (whole.has(oid) ? writeWhole : null);
    default:
      return () => null;
  }
}

const writeText: WriteBytes = (bytes, start, size, out) => {
  out.utf8(bytes, start, size);
  return true;
};

const writeWhole: WriteBytes = (bytes, start, size, out) => {
  out.part(bytes, start, size);
  return true;
};

const writeTruth: WriteBytes = (bytes, start, _size, out) => {
  out.piece(bytes[start] === 0x74 ? yes : no);
  return true;
};

const quote = piece('"');
const timeFollows = piece('T');
const inUtc = piece('Z"');

/** `2026-11-23 09:20:00.5+00` → `"2026-11-23T09:20:00.5Z"`. */
const writeInstant: WriteBytes = (bytes, start, size, out) => {
  const end = start + size;
  const isUtc = bytes[end - 3] === 0x2b && bytes[end - 2] === 0x30 && bytes[end - 1] === 0x30;
  // A year of more or fewer than four digits is told by the blank that is not where it should be.
  if (!isUtc || bytes[start + 10] !== 0x20) return false;
  out.piece(quote);
  out.part(bytes, start, 10);
  out.piece(timeFollows);
  out.part(bytes, start + 11, size - 14);
  out.piece(inUtc);
  return true;
};

/** The few values of an enum are written once, and found by their bytes. */
function enumWriter(type: GraphQLEnumType): WriteBytes {
  const values = type
    .getValues()
    .map(({ name, value }) => ({ bytes: Buffer.from(String(value)), json: piece(JSON.stringify(name)) }));
  return (bytes, start, size, out) => {
    const found = values.find((value) => value.bytes.length === size && isAt(bytes, start, value.bytes));
    if (!found) return false;
    out.piece(found.json);
    return true;
  };
}

function isAt(bytes: Buffer, start: number, wanted: Buffer): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
  return true;
}
