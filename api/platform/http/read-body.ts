import type { IncomingMessage } from 'node:http';
import { JihaError } from '../../core/errors.js';

/** The body as text. Larger than `limit` bytes, or not UTF-8, is refused before it is kept in memory. */
export async function readBody(req: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new JihaError('BAD_USER_INPUT', 'http.body_too_large', { limit });
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_utf8');
  }
}
