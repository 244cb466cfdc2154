import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { JihaError } from '../../core/errors.js';

/** Up to here who sends too much is heard out: cut off midway, the sender would meet a broken line instead of the reason. */
const mostHeardOut = 16 * 1024 * 1024;

/** The body as text. What is larger than `limit` bytes is refused and not kept in memory; so is what is not UTF-8. */
export async function readBody(req: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > mostHeardOut) break;
  }
  if (size > limit) throw new JihaError('BAD_USER_INPUT', 'http.body_too_large', { limit });
  const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  if (!isUtf8(body)) throw new JihaError('BAD_USER_INPUT', 'http.body_not_utf8');
  const text = body.toString();
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

const byteOrderMark = '\ufeff';
