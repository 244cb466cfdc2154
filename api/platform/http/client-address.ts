import type { IncomingMessage } from 'node:http';

/**
 * The address that a request came from. Behind `trustedProxies` reverse proxies of our own, the outermost of them
 * wrote it into X-Forwarded-For; what stands further left came from outside and could be anything.
 */
export function clientAddress(trustedProxies: number) {
  return (req: IncomingMessage): string => {
    const peer = req.socket.remoteAddress ?? '';
    if (trustedProxies === 0) return peer;
    const forwarded = String(req.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return forwarded.at(-trustedProxies) ?? peer;
  };
}
