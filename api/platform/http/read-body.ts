import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { JihaError } from '../../core/errors.js';

/** Up to here who sends too much is heard out: cut off midway, the sender would meet a broken line instead of the reason. */
const mostHeardOut = 16 * 1024 * 1024;

/**
 * The body as text. What is larger than `limit` bytes is refused and not kept in memory; so is what is not UTF-8. Rejects
 * when the sender hangs up midway.
 */
export function readBody(req: IncomingMessage, limit: number): Promise<string> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size <= mostHeardOut) return;
      req.pause();
      fail(tooLarge(limit));
    });
    req.on('error', fail);
    req.on('end', () => {
      if (size > limit) return fail(tooLarge(limit));
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      if (!isUtf8(body)) return fail(new JihaError('BAD_USER_INPUT', 'http.body_not_utf8'));
      const text = body.toString();
      done(text.startsWith(byteOrderMark) ? text.slice(1) : text);
    });
  });
}

const tooLarge = (limit: number) => new JihaError('BAD_USER_INPUT', 'http.body_too_large', { limit });

const byteOrderMark = '\ufeff';
