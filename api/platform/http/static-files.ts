import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { JihaError } from '../../core/errors.js';
import type { Handler } from './router.js';

const year = 365 * 24 * 60 * 60;

/**
 * Serves what vite built under `base`: files whose name holds a hash of their content may be kept for a year, the page
 * itself is asked for anew each time. Every address that is no file is the page: the application routes by itself.
 */
export function staticFiles(folder: string, base: string): Handler {
  if (!existsSync(join(folder, 'index.html'))) return refuseUnbuilt;
  const serve = sirv(folder, {
    single: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (res, pathname) =>
      res.setHeader(
        'cache-control',
        pathname.startsWith('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache',
      ),
  });
  return (req, res) => {
    const path = req.url ?? base;
    const { method = 'GET' } = req;
    if (method !== 'GET' && method !== 'HEAD') {
      throw new JihaError('BAD_USER_INPUT', 'http.wrong_method', { method, path });
    }
    req.url = path.slice(base.length - 1);
    serve(req, res, () => {
      throw new JihaError('NOT_FOUND', 'http.no_such_page', { path });
    });
  };
}

const refuseUnbuilt: Handler = () => {
  throw new JihaError('INTERNAL', 'http.not_built');
};
