// Many lean clients of one subscription: each speaks just enough graphql-transport-ws to begin, then counts messages.
import WebSocket from 'ws';
import type { SocketJob } from './messages.ts';

/** So many connections are being made at once. */
const atOnce = 200;
/** Each address of this machine has its own ports. */
const addresses = 8;

export interface Heard {
  readonly fact: number;
  readonly at: number;
  readonly message: string;
}

export class Sockets {
  private readonly sockets: WebSocket[] = [];
  /** How many clients have heard each fact, by its turn. */
  private readonly counts: number[] = [];
  private readonly job: SocketJob;
  private readonly heard: (heard: Heard) => void;
  private readonly failed: (reason: string) => void;
  private closing = false;

  constructor(job: SocketJob, heard: (heard: Heard) => void, failed: (reason: string) => void) {
    this.job = job;
    this.heard = heard;
    this.failed = failed;
  }

  async connect(): Promise<void> {
    let next = 0;
    const one = async () => {
      while (next < this.job.clients) await this.connectOne(next++);
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }

  async close(): Promise<void> {
    this.closing = true;
    for (const socket of this.sockets) socket.terminate();
  }

  private connectOne(n: number): Promise<void> {
    const socket = new WebSocket(`${this.job.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      perMessageDeflate: false,
      skipUTF8Validation: true,
      localAddress: `127.0.1.${1 + (n % addresses)}`,
    });
    this.sockets.push(socket);
    let facts = 0;
    const counted = (data: Buffer) => {
      const fact = facts++;
      const count = (this.counts[fact] = (this.counts[fact] ?? 0) + 1);
      if (count === this.job.clients) this.told(fact, data);
    };
    return new Promise((begun, failed) => {
      const fail = (reason: string) => {
        if (this.closing) return;
        failed(new Error(reason));
        this.failed(reason);
      };
      socket.on('error', (error) => fail(error.message));
      socket.on('close', (code, reason) => fail(`the server closed a socket: ${code} ${reason.toString()}`));
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.once('message', () => {
        socket.on('message', counted);
        const payload = { query: this.job.document };
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }), () => begun());
      });
    });
  }

  private told(fact: number, data: Buffer): void {
    this.heard({ fact, at: Number(process.hrtime.bigint()) / 1e6, message: data.toString() });
  }
}
