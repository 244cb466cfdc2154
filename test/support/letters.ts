import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from './server.js';

type Home = Pick<Server, 'dataFolder'>;

/** The next letter to an address, as a person reads it: one that was not read here before, waited for. */
export async function letterTo({ dataFolder }: Home, to: string): Promise<string> {
  return bodyOf(await next(join(dataFolder, 'mail'), to));
}

/** The link in the next letter to an address. */
export async function linkIn(server: Home, to: string): Promise<string> {
  const letter = await letterTo(server, to);
  const link = /https?:\/\/\S+/.exec(letter)?.[0];
  if (!link) throw new Error(`the letter to ${to} has no link: ${letter}`);
  return link;
}

/** The code in the next message to a number. */
export async function codeSentTo({ dataFolder }: Home, phone: string): Promise<string> {
  const message = await next(join(dataFolder, 'sms'), phone);
  const code = /\b\d{6}\b/.exec(message.split('\n').slice(1).join('\n'))?.[0];
  if (!code) throw new Error(`the message to ${phone} has no code: ${message}`);
  return code;
}

const read = new Set<string>();
const patience = 20_000;

/** Letters are sent a moment after they were asked for. */
async function next(folder: string, to: string): Promise<string> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(50)) {
    const found: string[] = [];
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      const file = join(folder, name);
      if (read.has(file) || name.endsWith('.part')) continue;
      const text = await readFile(file, 'utf8');
      if (!text.split(/\r?\n/).includes(`To: ${to}`)) continue;
      read.add(file);
      found.push(text);
    }
    if (found.length > 0) return found.at(-1)!;
  }
  throw new Error(`nothing was written to ${to}`);
}

/** A letter as a person reads it. */
export function bodyOf(letter: string): string {
  const [header = '', body = ''] = letter.split(/\r?\n\r?\n(.*)/s);
  if (/encoding: base64/i.test(header)) return Buffer.from(body, 'base64').toString();
  if (!/encoding: quoted-printable/i.test(header)) return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
