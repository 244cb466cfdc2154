import type { IncomingMessage } from 'node:http';
import type { Authenticate } from '../access/authenticate.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import type { RateLimit } from '../http/rate-limit.js';
import { currentRequest } from '../request.js';

/**
 * Makes the context of one operation: says who asks, counts the request, and speaks the viewer's language from here on.
 * Without a limit: for ourselves, who ask again whether a connection still stands.
 */
export type OpenContext = (headers: Headers, address: string) => Promise<Context>;

export function createOpenContext(
  authenticate: Authenticate,
  rateLimit: RateLimit,
  contextFor: (viewer: Viewer, requestId: string) => Context,
): OpenContext {
  return async (headers, address) => {
    const viewer = await authenticate(headers);
    const request = currentRequest()!;
    request.language = viewer.language;
    await rateLimit.count(viewer.sessionId ?? viewer.personId ?? address);
    return contextFor(viewer, request.id);
  };
}

/** Node's headers as the web's. */
export function webHeaders(req: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
