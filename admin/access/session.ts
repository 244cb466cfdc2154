import { AuthError } from './auth-client.js';

export interface SignedIn {
  user: { id: string; name: string; email: string; twoFactorEnabled?: boolean | null };
}

let known: Promise<SignedIn | null> | null = null;

/** Who is signed in; asked once and remembered until the session changes. */
export function currentSession(): Promise<SignedIn | null> {
  known ??= read().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

export function forgetSession() {
  known = null;
  for (const listener of [...listeners]) listener();
}

const listeners = new Set<() => void>();

/** What was opened for the session closes with it. */
export function whenSessionEnds(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

async function read(): Promise<SignedIn | null> {
  const response = await fetch('/auth/get-session', { credentials: 'same-origin' });
  if (response.status === 401) return null;
  if (!response.ok) throw new AuthError(response.status, 'UNKNOWN', response.statusText);
  return (await response.json()) as SignedIn | null;
}
