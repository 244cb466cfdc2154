import type { RawDataRow } from '../database/raw-client.js';

/** How a column came: its type in PostgreSQL, and what makes a value of its text. */
export interface Column {
  readonly oid: number;
  readonly parse: (text: string) => unknown;
}

const leastChunk = 1024;
const mostChunk = 64 * 1024;

/** The rows of one statement: their bytes as PostgreSQL sent them, and where in them each value lies. */
export class Rows {
  readonly rows: Row[] = [];
  /** Two numbers a value: where it begins in its row's bytes, and its length; −1 is null. */
  readonly places: number[] = [];
  private chunk: Buffer = Buffer.alloc(0);
  private filled = 0;

  constructor(readonly columns: readonly Column[]) {}

  /** Copies a row out of the socket's memory. */
  add({ bytes, at, size }: RawDataRow): void {
    const chunk = this.room(size);
    bytes.copy(chunk, this.filled, at, at + size);
    // Before the values stands how many there are, before each value its length.
    let place = this.filled + 2;
    this.filled += size;
    const first = this.places.length;
    for (let i = 0; i < this.columns.length; i++) {
      const length =
        (chunk[place]! << 24) | (chunk[place + 1]! << 16) | (chunk[place + 2]! << 8) | chunk[place + 3]!;
      place += 4;
      this.places.push(place, length);
      if (length > 0) place += length;
    }
    this.rows.push(new Row(this, chunk, first));
  }

  private room(size: number): Buffer {
    if (this.filled + size <= this.chunk.length) return this.chunk;
    const doubled = Math.min(2 * this.chunk.length, mostChunk);
    this.chunk = Buffer.allocUnsafe(Math.max(leastChunk, doubled, size));
    this.filled = 0;
    return this.chunk;
  }
}

/** A row as it came: values by position, made when they are asked for. */
export class Row {
  constructor(
    private readonly all: Rows,
    readonly bytes: Buffer,
    private readonly first: number,
  ) {}

  /** How many values it has. */
  get length(): number {
    return this.all.columns.length;
  }

  /** PostgreSQL's type of a column. */
  oid(index: number): number {
    return this.all.columns[index]!.oid;
  }

  isNull(index: number): boolean {
    return this.size(index) < 0;
  }

  isTrue(index: number): boolean {
    return this.size(index) === 1 && this.bytes[this.start(index)] === true_;
  }

  /** Where a value begins in `bytes`. */
  start(index: number): number {
    return this.all.places[this.first + 2 * index]!;
  }

  /** How many bytes a value has; −1: it is null. */
  size(index: number): number {
    return this.all.places[this.first + 2 * index + 1]!;
  }

  /** A value as its type gives it; see row.types.ts. */
  value(index: number): unknown {
    const size = this.size(index);
    if (size < 0) return null;
    const start = this.start(index);
    return this.all.columns[index]!.parse(this.bytes.toString('utf8', start, start + size));
  }

  /** The value that stands after all that were asked for, e.g. the key that found the row. */
  get last(): unknown {
    return this.value(this.length - 1);
  }
}

const true_ = 't'.charCodeAt(0);
