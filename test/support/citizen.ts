import { randomInt } from 'node:crypto';
import { codeSentTo } from './letters.js';
import type { Server } from './server.js';

export interface Citizen {
  readonly phone: string;
  /** What proves who asks: for GraphQL, uploads and sockets alike. */
  readonly headers: { readonly authorization: string };
}

/** Somebody new who signs up with a phone, as on the street: asks for a code, reads the message, types the code. */
export async function signUpCitizen(
  { url, dataFolder }: Pick<Server, 'url' | 'dataFolder'>,
  phone = aPhone(),
): Promise<Citizen> {
  await post(`${url}/auth/phone-number/send-otp`, { phoneNumber: phone });
  const code = await codeSentTo({ dataFolder }, phone);
  const { token } = await post(`${url}/auth/phone-number/verify`, { phoneNumber: phone, code });
  return { phone, headers: { authorization: `Bearer ${token}` } };
}

export const aPhone = () => `+2126${randomInt(10_000_000, 99_999_999)}`;

async function post(url: string, body: object): Promise<{ token?: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
  return JSON.parse(text) as { token?: string };
}
