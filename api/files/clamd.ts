import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

/** What clamd said: clean, or the name of what it found. */
export type Verdict = { readonly clean: true } | { readonly clean: false; readonly virus: string };

/** Sends bytes to clamd (INSTREAM) and waits for its verdict. Throws when it does not give one: nothing is known then. */
export async function scan(address: ClamdAddress, bytes: Readable, patience = 60_000): Promise<Verdict> {
  const socket = connect(address);
  socket.setTimeout(patience, () => socket.destroy(new Error(`clamd said nothing for ${patience} ms`)));
  try {
    const answer = readAnswer(socket);
    // It may answer, and hang up, before it has read everything: then its answer counts, not the broken pipe.
    const sent = pipeline(inStream(bytes), socket, { end: false });
    return verdictOf(await Promise.race([answer, sent.then(() => answer)]));
  } finally {
    socket.destroy();
    bytes.destroy();
  }
}

/** `zINSTREAM`, then each chunk behind its length in four bytes, then a length of nought. */
async function* inStream(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of bytes) {
    yield lengthOf(chunk.length);
    yield chunk;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function readAnswer(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  promise.catch(() => undefined); // a connection that never came fails the sending too
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (text.includes('\0')) resolve(text.split('\0', 1)[0]!);
  });
  socket.on('error', reject);
  socket.on('close', () => reject(new Error(`clamd hung up after "${text}"`)));
  return promise;
}

function verdictOf(answer: string): Verdict {
  if (/^stream: OK$/.test(answer)) return { clean: true };
  const [, virus] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
  if (virus) return { clean: false, virus };
  throw new Error(`clamd answered "${answer}"`);
}
