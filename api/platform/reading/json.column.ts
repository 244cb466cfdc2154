import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isNonNullType,
  type GraphQLOutputType,
} from 'graphql';
import pg from 'pg';
import { no, piece, valueWriter, yes } from './json.leaf.js';
import type { JsonOutput } from './json.output.js';
import { instant } from './row.types.js';
import type { Row } from './rows.js';
import { DateTime, Day } from './scalars.js';

/** Writes a value of a row as JSON, as executing and serialising its field would. */
export type WriteColumn = (row: Row, index: number, out: JsonOutput) => void;

/** From PostgreSQL's bytes to the answer's, with no value between. */
type WriteBytes = (bytes: Buffer, start: number, size: number, out: JsonOutput) => void;

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
  const bytesWriterOf = bytesWriter(isNonNullType(type) ? type.ofType : type);
  return (row, index, out) => {
    const size = row.size(index);
    const write = size < 0 ? null : bytesWriterOf(row.oid(index));
    if (write) write(row.bytes, row.start(index), size, out);
    else writeValue(row.value(index), out);
  };
}

/** By the column's type in PostgreSQL; null where a value must be made. */
function bytesWriter(type: GraphQLOutputType): (oid: number) => WriteBytes | null {
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

const writeText: WriteBytes = (bytes, start, size, out) => out.utf8(bytes, start, size);

const writeWhole: WriteBytes = (bytes, start, size, out) => out.part(bytes, start, size);

const writeTruth: WriteBytes = (bytes, start, _size, out) => out.piece(bytes[start] === 0x74 ? yes : no);

const quote = piece('"');
const timeFollows = piece('T');
const inUtc = piece('Z"');

/** What `instant` makes of the usual form: `2026-11-23 09:20:00.5+00` → `"2026-11-23T09:20:00.5Z"`. */
const writeInstant: WriteBytes = (bytes, start, size, out) => {
  const end = start + size;
  const isUtc = bytes[end - 3] === 0x2b && bytes[end - 2] === 0x30 && bytes[end - 1] === 0x30;
  // A year of more than four digits is told by the blank that is not where it should be.
  if (!isUtc || bytes[start + 10] !== 0x20) return out.string(instant(bytes.toString('utf8', start, end)));
  out.piece(quote);
  out.part(bytes, start, 10);
  out.piece(timeFollows);
  out.part(bytes, start + 11, size - 14);
  out.piece(inUtc);
};
