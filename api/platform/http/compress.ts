import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this a compressed answer saves less than it costs. */
const worthwhile = 1024;

/** The bytes to send, compressed when the answer is large and the client can read it; rural lines are slow. */
export async function compressed(req: IncomingMessage, res: ServerResponse, text: string): Promise<Buffer> {
  const bytes = Buffer.from(text);
  if (bytes.length < worthwhile) return bytes;
  res.appendHeader('vary', 'accept-encoding');
  const accepted = String(req.headers['accept-encoding'] ?? '');
  if (/\bbr\b(?!;\s*q=0(\.0+)?\b)/.test(accepted)) {
    res.setHeader('content-encoding', 'br');
    // Quality 4 is as quick as gzip and smaller.
    return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  }
  if (/\bgzip\b(?!;\s*q=0(\.0+)?\b)/.test(accepted)) {
    res.setHeader('content-encoding', 'gzip');
    return gzipped(bytes, { level: 5 });
  }
  return bytes;
}
