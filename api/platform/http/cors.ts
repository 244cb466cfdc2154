import type { Gate } from './router.js';

/** What a front end elsewhere may read besides the body: our id of its request, when to come back, and tus's words. */
const exposed =
  'x-request-id, retry-after, location, upload-offset, upload-length, upload-expires, tus-resumable, tus-version, tus-extension, tus-max-size';

/**
 * Lets front ends of the configured origins call us from browsers, cookies included. Other origins get no permission,
 * and so their pages cannot read our answers. '*' opens what needs no cookie to everybody.
 */
export function cors(origins: readonly string[]): Gate {
  return (req, res) => {
    const { origin } = req.headers;
    if (origin === undefined) return false;
    const named = origins.includes(origin);
    if (!named && !origins.includes('*')) return false;
    res.appendHeader('vary', 'origin');
    res.setHeader('access-control-allow-origin', named ? origin : '*');
    if (named) res.setHeader('access-control-allow-credentials', 'true');
    res.setHeader('access-control-expose-headers', exposed);
    if (req.method !== 'OPTIONS' || !req.headers['access-control-request-method']) return false;
    res.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PATCH, PUT, DELETE');
    res.setHeader('access-control-allow-headers', req.headers['access-control-request-headers'] ?? '');
    res.setHeader('access-control-max-age', '600');
    res.writeHead(204).end();
    return true;
  };
}
