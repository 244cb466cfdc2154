const decoder = new TextDecoder();
const quote = 0x22;
const backslash = 0x5c;
/** Writes a part of an answer; throws NotAsPlanned where only execution can go on. */
export type WriteJson = (out: JsonOutput) => void;

/** At first, and again after an answer that needed much more. */
const usualSize = 256 * 1024;
const largestKept = 8 * 1024 * 1024;

/**
 * JSON on its way out, as the bytes that the client gets. An answer of many rows would otherwise be joined of ten
 * thousand short texts, which must be allocated, flattened, measured, encoded and collected again.
 */
export class JsonOutput {
  private bytes = Buffer.allocUnsafeSlow(usualSize);
  private at = 0;

  /** Bytes that are JSON already. */
  piece(piece: Uint8Array): void {
    this.part(piece, 0, piece.length);
  }

  /** A text that is JSON already. */
  json(text: string): void {
    this.makeRoom(text.length * 3);
    this.at += this.bytes.write(text, this.at);
  }

  /** A text as a JSON string. */
  string(text: string): void {
    const { length } = text;
    // A unit of UTF-16 becomes three bytes at most.
    this.makeRoom(length * 3 + 2);
    const { bytes } = this;
    let { at } = this;
    bytes[at++] = quote;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) {
        if (unit < 0x20 || unit === quote || unit === backslash) return this.json(JSON.stringify(text));
        bytes[at++] = unit;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else return this.json(JSON.stringify(text)); // halves of surrogate pairs
    }
    bytes[at++] = quote;
    this.at = at;
  }

  /** A text in UTF-8 as a JSON string. */
  utf8(from: Uint8Array, start: number, size: number): void {
    this.makeRoom(size + 2);
    const { bytes } = this;
    let { at } = this;
    bytes[at++] = quote;
    for (let i = start; i < start + size; i++) {
      const byte = from[i]!;
      if (byte < 0x20 || byte === quote || byte === backslash)
        return this.json(JSON.stringify(decoder.decode(from.subarray(start, start + size))));
      bytes[at++] = byte;
    }
    bytes[at++] = quote;
    this.at = at;
  }

  /** Some of the bytes of something, as they are. */
  part(from: Uint8Array, start: number, size: number): void {
    this.makeRoom(size);
    const { bytes, at } = this;
    // Most are names of fields and numbers: for so few bytes a loop is quicker than a call of copy().
    for (let i = 0; i < size; i++) bytes[at + i] = from[start + i]!;
    this.at = at + size;
  }

  /** All that `write` writes. It must not wait for anything: the next answer is written to the same place. */
  written(write: WriteJson): Buffer {
    this.at = 0;
    write(this);
    const written = Buffer.from(this.bytes.subarray(0, this.at));
    if (this.bytes.length > largestKept) this.bytes = Buffer.allocUnsafeSlow(usualSize);
    return written;
  }

  private makeRoom(size: number): void {
    const needed = this.at + size;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.bytes.length));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}
