import type { IncomingMessage } from 'node:http';
import { JihaError } from '../../core/errors.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body as text. Larger than `limit` bytes, or not UTF-8, is refused before it is kept in memory. */
export async function readBody(req: IncomingMessage, limit: number): Promise<string> {
  const bytes = await readBytes(req, limit);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_utf8');
  }
}

/** By events: the iterator of a stream costs more than the rest of a small request's reading. */
function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        req.removeAllListeners('data').pause();
        reject(new JihaError('BAD_USER_INPUT', 'http.body_too_large', { limit }));
      } else chunks.push(chunk);
    });
    req.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    req.on('error', reject);
    req.on('close', () => {
      if (!req.complete) reject(new Error('the client left before it had said everything'));
    });
  });
}
