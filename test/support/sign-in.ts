import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOTP } from '@better-auth/utils/otp';
import { shared, sharedFolder } from './server.js';

/** One of the demo region's accounts, as the start prints them. */
export interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly note: string;
  readonly totpSecret?: string;
}

/** What a signed-in caller sends with each request. */
export type Headers = Record<string, string>;

const signedIn = new Map<string, Promise<Headers>>();

/** Signs in as `<name>@demo.example`, with the second factor where there is one; once a test file. */
export function signIn(name: string, url = shared()): Promise<Headers> {
  const key = `${url} ${name}`;
  if (!signedIn.has(key)) signedIn.set(key, openSession(demoAccount(name), url));
  return signedIn.get(key)!;
}

/** A session of its own, for tests that end it. */
export const signInAgain = (name: string, url = shared()): Promise<Headers> =>
  openSession(demoAccount(name), url);

export function demoAccount(name: string): DemoAccount {
  const file = join(sharedFolder(), 'demo-accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
  const found = accounts.find(({ email }) => email === `${name}@demo.example`);
  if (!found) throw new Error(`there is no demo account ${name}@demo.example`);
  return found;
}

async function openSession({ email, password, totpSecret }: DemoAccount, url: string): Promise<Headers> {
  const first = await post(`${url}/auth/sign-in/email`, { email, password });
  if (!totpSecret) return { authorization: `Bearer ${tokenOf(first)}` };
  const cookie = first.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0])
    .join('; ');
  const code = await createOTP(totpSecret).totp();
  const second = await post(`${url}/auth/two-factor/verify-totp`, { code }, { cookie });
  return { authorization: `Bearer ${tokenOf(second)}` };
}

/**
 * Where this test file signs in from. All of them together are more than one address may; the shared server believes
 * what stands here.
 */
const from = `10.${[0, 0, 0].map(() => randomInt(256)).join('.')}`;

async function post(address: string, body: object, headers: Headers = {}): Promise<Response> {
  const { origin } = new URL(address);
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, origin, ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response;
}

function tokenOf(response: Response): string {
  const token = response.headers.get('set-auth-token');
  if (!token) throw new Error('the sign-in gave no token');
  return token;
}
