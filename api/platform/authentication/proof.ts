import type { Presented } from '../access/authenticate.js';
import type { Authentication } from './authentication.js';
import { headersOf, type Credential } from './credential.js';

/** What better-auth found to be true of a credential. */
export type Proof = {
  readonly accountId: string;
  /** When it is worth nothing any more, in milliseconds since 1970; null: that is not set. */
  readonly expiresAt: number | null;
} & (
  | {
      readonly kind: 'session';
      readonly sessionId: string;
      /** The session was made with a second factor. */
      readonly provedSecondFactor: boolean;
    }
  | { readonly kind: 'key'; readonly scopes: readonly string[] }
);

/** The resource under which an API key keeps its scopes. */
export const scopeResource = 'jiha';

/** Null when the token or key is unknown, wrong, expired or ended. */
export async function proofOf(
  authentication: Authentication,
  credential: Credential,
  headers: Presented,
): Promise<Proof | null> {
  if (credential.kind === 'key') return proofOfKey(authentication, credential.value);
  // A read must not write: sessions are prolonged when a front end asks /auth/get-session, with the cookie.
  const found = await authentication.api.getSession({
    headers: headersOf(credential, headers),
    query: { disableRefresh: true },
  });
  if (!found) return null;
  return {
    kind: 'session',
    accountId: found.user.id,
    sessionId: found.session.id,
    expiresAt: found.session.expiresAt.getTime(),
    provedSecondFactor: Boolean(found.session.secondFactorAt),
  };
}

async function proofOfKey(authentication: Authentication, key: string): Promise<Proof | null> {
  const { valid, key: found } = await authentication.api.verifyApiKey({ body: { key } });
  if (!valid || !found) return null;
  return {
    kind: 'key',
    accountId: found.referenceId,
    scopes: found.permissions?.[scopeResource] ?? [],
    expiresAt: found.expiresAt?.getTime() ?? null,
  };
}
