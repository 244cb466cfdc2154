import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface FakeClamd {
  readonly port: number;
  /** The bytes of each scan, in order. */
  readonly scanned: Buffer[];
  stop(): Promise<void>;
}

/** Speaks clamd's INSTREAM over TCP; what contains EICAR's test text is a virus. `answer` overrides the verdict. */
export async function startFakeClamd({
  port = 0,
  answer,
}: { port?: number; answer?: string } = {}): Promise<FakeClamd> {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const received: Buffer[] = [];
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received.push(chunk);
      const bytes = whole(Buffer.concat(received));
      if (!bytes) return;
      scanned.push(bytes);
      const verdict = bytes.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') ? 'Eicar-Signature FOUND' : 'OK';
      socket.end(`${answer ?? `stream: ${verdict}`}\0`);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    scanned,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What the chunks hold together, once the chunk of length nought has arrived; throws on anything else than INSTREAM. */
function whole(received: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (received.length < command.length) return null;
  if (!received.subarray(0, command.length).equals(command)) throw new Error('not the command INSTREAM');
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
