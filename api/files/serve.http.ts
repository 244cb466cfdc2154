import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import { forbidden, JihaError, notFound } from '../core/errors.js';
import type { Handler } from '../platform/http/router.js';
import type { SignedAddresses } from '../platform/http/signed-addresses.js';
import { isFileId } from './attach.js';
import { contentDisposition } from './file-name.js';
import { fileTypeOf } from './file-types.js';
import { readRange } from './range.js';
import type { Storage } from './storage.js';

/** Serves `/files/<id>` to whoever holds an address that GraphQL gave, as long as it is good. */
export function createServeHandler(
  pool: Pool,
  storage: Storage,
  addresses: SignedAddresses,
  origins: readonly string[],
): Handler {
  const framedBy = ["'self'", ...origins.filter((origin) => origin !== '*')].join(' ');
  return async (req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
    const id = pathname.slice('/files/'.length);
    if (req.method !== 'GET' && req.method !== 'HEAD') throw forbidden(`${req.method} ${pathname}`);
    const state = addresses.check(pathname, searchParams);
    if (state === 'forged' || !isFileId(id)) throw notFound('file', id);
    if (state === 'expired') throw new JihaError('FORBIDDEN', 'file.address_expired');
    const file = await find(pool, id);
    if (!file) throw notFound('file', id);
    await send(req, res, storage, file, headersOf(file, searchParams.has('download'), framedBy));
  };
}

interface Served {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

async function find(pool: Pool, id: string): Promise<Served | undefined> {
  const { rows } = await pool.query<Served>({
    name: 'serve_file',
    text: `select id, name, type, size, sha256 from file where id = $1 and status = 'READY' and discarded_at is null`,
    values: [id],
  });
  return rows[0];
}

async function send(
  req: IncomingMessage,
  res: ServerResponse,
  storage: Storage,
  file: Served,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const etag = headers['etag']!;
  if (req.headers['if-none-match'] === etag) return void res.writeHead(304, headers).end();

  const sameFile = (req.headers['if-range'] ?? etag) === etag;
  const range = sameFile ? readRange(req.headers.range, file.size) : null;
  if (range === 'unsatisfiable') {
    return void res.writeHead(416, { ...headers, 'content-range': `bytes */${file.size}` }).end();
  }
  const length = range ? range.end - range.start + 1 : file.size;
  const part = range && { 'content-range': `bytes ${range.start}-${range.end}/${file.size}` };
  const bytes = req.method === 'HEAD' ? null : await storage.open(file.id, range);
  res.writeHead(range ? 206 : 200, { ...headers, 'content-length': length, ...part });
  if (bytes === null) return void res.end();
  // A reader that goes away in the middle is nobody's mistake.
  await pipeline(bytes, res).catch(() => res.destroy());
}

/** What somebody uploaded never runs in our name: no sniffing, nothing loaded, no script, no form. */
function headersOf(file: Served, download: boolean, framedBy: string): Record<string, string> {
  const inline = !download && (fileTypeOf(file.type)?.inline ?? false);
  // Browsers refuse to show a PDF in a sandbox; their viewer is one of its own.
  const sandbox = file.type === 'application/pdf' ? '' : '; sandbox';
  return {
    'content-type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
    'content-disposition': contentDisposition(file.name, inline),
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${framedBy}${sandbox}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, max-age=300',
    'accept-ranges': 'bytes',
    etag: `"${file.sha256}"`,
  };
}
