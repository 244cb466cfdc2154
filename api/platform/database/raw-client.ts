import pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';

/**
 * A row as PostgreSQL sent it. It lies in what the socket received and must be read, or copied, before the next message
 * comes: the same object and the same bytes are used again then.
 */
export class RawDataRow {
  readonly name = 'dataRow';
  bytes: Buffer = Buffer.alloc(0);
  /** Where the number of its values stands; after it each value's length (−1: null) and bytes. */
  at = 0;
  /** How many bytes it has from there on. */
  size = 0;

  constructor(private readonly texts: (row: RawDataRow) => readonly (string | null)[]) {}

  /** The values as pg makes them, for queries that know nothing of raw rows. */
  get fields(): readonly (string | null)[] {
    return this.texts(this);
  }
}

interface Message {
  readonly name: string;
  readonly fields?: readonly (string | null)[];
}

/** What pg's parser is inside; its types hide it. */
interface ParserInside {
  parse(bytes: Buffer, tell: (message: Message) => void): void;
  handlePacket(offset: number, code: number, length: number, bytes: Buffer): Message;
}

const dataRow = 'D'.charCodeAt(0);
/** A message's length counts the four bytes that it stands in. */
const ownLength = 4;

class RawParser extends (Parser as unknown as new () => ParserInside) {
  private readonly row = new RawDataRow(
    ({ bytes, at, size }) => super.handlePacket(at, dataRow, size + ownLength, bytes).fields!,
  );

  override handlePacket(offset: number, code: number, length: number, bytes: Buffer): Message {
    if (code !== dataRow) return super.handlePacket(offset, code, length, bytes);
    this.row.bytes = bytes;
    this.row.at = offset;
    this.row.size = length - ownLength;
    return this.row;
  }
}

/** What pg's connection is inside; its types hide it. */
interface ConnectionInside {
  attachListeners(stream: NodeJS.ReadableStream): void;
  emit(event: string, message: Message): void;
}

/**
 * pg makes a text of every value that comes, which is half the cost of a long list of which most values are only sent on.
 * With this client a value becomes a text when somebody asks for it.
 */
export class RawClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { connection } = this as unknown as { connection: ConnectionInside };
    connection.attachListeners = (stream) => {
      const parser = new RawParser();
      const tell = (message: Message) =>
        connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
      stream.on('data', (bytes: Buffer) => parser.parse(bytes, tell));
    };
  }
}
