import { linkIn } from './letters.js';
import type { Server } from './server.js';

/** How somebody proves who they are. */
export interface SignedIn {
  readonly cookie: string;
  readonly token: string;
}

type Home = Pick<Server, 'url' | 'dataFolder'>;

const password = 'a password for tests only';

/** Somebody new, who opened the letter and signed in. The letter is read where a server without SMTP puts its mail. */
export async function newAccount(server: Home, email: string): Promise<SignedIn> {
  await post(server, 'sign-up/email', { email, password, name: email.split('@')[0] });
  const { pathname, search } = new URL(await linkIn(server, email));
  await fetch(`${server.url}${pathname}${search}`, { redirect: 'manual' });
  return signIn(server, email);
}

export async function signIn(server: Home, email: string): Promise<SignedIn> {
  const { headers } = await post(server, 'sign-in/email', { email, password });
  const cookie = headers
    .getSetCookie()
    .map((set) => set.split(';', 1)[0])
    .join('; ');
  return { cookie, token: headers.get('set-auth-token') ?? '' };
}

export async function post(server: Home, path: string, body: object, headers: Record<string, string> = {}) {
  const answered = await fetch(`${server.url}/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body: JSON.stringify(body),
  });
  if (!answered.ok) throw new Error(`${path}: ${answered.status} ${await answered.text()}`);
  return answered;
}
