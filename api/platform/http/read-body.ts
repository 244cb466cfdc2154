import { isUtf8 } from 'node:buffer';
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
  const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  if (!isUtf8(body)) throw new JihaError('BAD_USER_INPUT', 'http.body_not_utf8');
  const text = body.toString();
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

const byteOrderMark = '\ufeff';
