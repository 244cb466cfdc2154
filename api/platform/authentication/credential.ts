import type { Presented } from '../access/authenticate.js';
/** What a caller presented to be recognised by. */
export interface Credential {
  readonly kind: 'key' | 'bearer' | 'cookie';
  /** Secret: never logged, never sent back. */
  readonly value: string;
}

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?jiha\.session_token=([^;]+)/;
const bearer = /^bearer\s+(\S+)$/i;

/** The strongest thing presented: an API key, else a bearer token, else the session cookie; null: nothing. */
export function credentialOf(headers: Presented): Credential | null {
  const key = headers.get('x-api-key');
  if (key) return { kind: 'key', value: key };
  const token = bearer.exec(headers.get('authorization') ?? '')?.[1];
  if (token) return { kind: 'bearer', value: token };
  const cookie = sessionCookie.exec(headers.get('cookie') ?? '')?.[1];
  return cookie ? { kind: 'cookie', value: cookie } : null;
}

/** Only what proves the caller, so that a bad cookie beside a good token does not disturb. */
export function headersOf(credential: Credential, headers: Presented): Headers {
  if (credential.kind === 'cookie') return new Headers({ cookie: headers.get('cookie') ?? '' });
  return new Headers({ authorization: `Bearer ${credential.value}` });
}

/** Takes away whatever would make better-auth find a session; a second factor's challenge stays. */
export function withoutSession(headers: Headers): void {
  headers.delete('authorization');
  const others = (headers.get('cookie') ?? '').split(/;\s*/).filter((part) => !sessionCookie.test(part));
  headers.set('cookie', others.join('; '));
}
