import type { IncomingMessage } from 'node:http';
import type { Authenticate, Presented } from '../access/authenticate.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import type { RateLimit } from '../http/rate-limit.js';
import { currentRequest } from '../request.js';

/**
 * Makes the context of one operation: says who asks, counts the request, and speaks the viewer's language from here on.
 * Without a limit: for ourselves, who ask again whether a connection still stands.
 */
export type OpenContext = (presented: Presented, address: string) => Promise<Context>;

export function createOpenContext(
  authenticate: Authenticate,
  rateLimit: RateLimit,
  contextFor: (viewer: Viewer, requestId: string) => Context,
): OpenContext {
  return async (presented, address) => {
    const viewer = await authenticate(presented);
    const request = currentRequest()!;
    request.language = viewer.language;
    await rateLimit.count(viewer.sessionId ?? viewer.personId ?? address);
    return contextFor(viewer, request.id);
  };
}

/** What a request presents; nothing is copied. */
export const presentedBy = ({ headers }: IncomingMessage): Presented => ({
  get: (name) => (headers[name] as string | undefined) ?? null,
});
