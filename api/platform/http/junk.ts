import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { JihaError } from '../../core/errors.js';
import type { Translate } from '../messages/translate.js';
import { statusOf } from './status.js';

const reasons: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'http.headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'http.too_slow',
};

/** What is no HTTP at all, or never ends, gets a coded answer too. It has no language yet: French, our first. */
export function answerJunk(thrown: NodeJS.ErrnoException, socket: Duplex, translate: Translate): void {
  if (thrown.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const error = new JihaError('BAD_USER_INPUT', reasons[thrown.code ?? ''] ?? 'http.junk');
  const status = statusOf(error);
  const extensions = { code: error.code, reason: error.messageCode, requestId: randomUUID() };
  const body = JSON.stringify({ errors: [{ message: translate(error.messageCode, 'fr'), extensions }] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n` +
      `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
