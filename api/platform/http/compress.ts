import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this length a compressed answer saves less than it costs. */
export const worthwhile = 1024;

export type Encoding = 'br' | 'gzip';

/** How the client would like an answer of this length; null: as it is. */
export function encodingFor(req: IncomingMessage, { length }: Buffer): Encoding | null {
  const accepted = req.headers['accept-encoding'];
  if (accepted === undefined || length < worthwhile) return null;
  if (/\bbr\b(?!;\s*q=0(\.0+)?\b)/.test(String(accepted))) return 'br';
  return /\bgzip\b(?!;\s*q=0(\.0+)?\b)/.test(String(accepted)) ? 'gzip' : null;
}

/** Brotli's quality 4 is as quick as gzip and smaller. */
export const compress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : gzipped(bytes, { level: 5 });
