// One kept-alive HTTP/1.1 connection that asks one thing at a time. node:http would cost the load's core several times
// more a request than this, and then measure itself.
import { connect, type Socket } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/** `body` is whole only when it was asked to be kept; the size is always told. */
export type Answered = (status: number, size: number, body: Buffer | null) => void;

export class Connection {
  private readonly socket: Socket;
  private readonly failed: (reason: string) => void;
  private answered: Answered | null = null;
  private keep = false;
  private chunks: Buffer[] = [];
  private head: { status: number; length: number | null } | null = null;
  private size = 0;
  private waiting: Buffer | null = null;

  constructor(url: URL, localAddress: string, failed: (reason: string) => void) {
    this.failed = failed;
    this.socket = connect({ host: url.hostname, port: Number(url.port || 80), localAddress, noDelay: true });
    this.socket.on('data', (chunk: Buffer) => this.take(chunk));
    this.socket.on('error', (error) => failed(error.message));
    this.socket.on('close', () => this.answered && failed('the server closed a connection'));
  }

  ask(request: string, keep: boolean, answered: Answered): void {
    this.answered = answered;
    this.keep = keep;
    this.socket.write(request);
  }

  close(): void {
    this.answered = null;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    if (!this.answered) return;
    const body = this.head ? chunk : this.afterHead(chunk);
    if (!body || !this.head) return;
    this.size += body.length;
    if (this.keep || this.head.length === null) this.chunks.push(body);
    if (this.head.length === null ? endsChunked(this.chunks) : this.size >= this.head.length) this.finish();
  }

  /** Reads status and length once the head is there. Answers with what follows it. */
  private afterHead(chunk: Buffer): Buffer | null {
    const data = this.waiting ? Buffer.concat([this.waiting, chunk]) : chunk;
    const end = data.indexOf(headEnd);
    if (end === -1) {
      this.waiting = data;
      return null;
    }
    this.waiting = null;
    const head = data.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.head = { status: Number(head.slice(9, 12)), length: length === undefined ? null : Number(length) };
    return data.subarray(end + 4);
  }

  private finish(): void {
    const { status } = this.head!;
    const { size, answered } = this;
    const body = this.keep ? Buffer.concat(this.chunks) : null;
    this.head = null;
    this.size = 0;
    this.chunks = [];
    this.answered = null;
    if (status !== 200)
      return this.failed(`the server answered ${status}: ${body?.toString().slice(0, 500) ?? ''}`);
    answered!(status, size, body);
  }
}

function endsChunked(chunks: readonly Buffer[]): boolean {
  const last = chunks.at(-1)!;
  const end = last.length >= 5 ? last : Buffer.concat(chunks.slice(-2));
  return end.subarray(-5).equals(lastChunk);
}
