import type { IncomingMessage } from 'node:http';

/**
 * Whether a page of that origin may open a socket. Browsers send cookies with the upgrade whichever site asks, and no
 * CORS guards it: a foreign page could act as its visitor. Programs send no Origin; they bring their own proof.
 */
export function isOriginAllowed(publicUrl: string, corsOrigins: readonly string[]) {
  const allowed = new Set([new URL(publicUrl).origin, ...corsOrigins]);
  return ({ headers: { origin, host } }: IncomingMessage): boolean =>
    origin === undefined || allowed.has(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}
