import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from './server.js';

/** The letters written to an address so far, oldest first, as a person reads them. */
export async function lettersTo({ dataFolder }: Pick<Server, 'dataFolder'>, to: string): Promise<string[]> {
  const letters = await filesIn(join(dataFolder, 'mail'));
  return letters.filter((letter) => letter.includes(`To: ${to}`)).map(bodyOf);
}

/** The link in the newest letter to an address. */
export async function linkIn(server: Pick<Server, 'dataFolder'>, to: string): Promise<string> {
  const letters = await lettersTo(server, to);
  const link = /https?:\/\/\S+/.exec(letters.at(-1) ?? '')?.[0];
  if (!link) throw new Error(`no letter with a link was written to ${to}: ${JSON.stringify(letters)}`);
  return link;
}

/** The code in the newest message to a number. */
export async function codeSentTo({ dataFolder }: Pick<Server, 'dataFolder'>, phone: string): Promise<string> {
  const messages = await filesIn(join(dataFolder, 'sms'));
  const code = /\b\d{6}\b/.exec(
    messages.filter((message) => message.includes(`To: ${phone}`)).at(-1) ?? '',
  )?.[0];
  if (!code) throw new Error(`no code was sent to ${phone}`);
  return code;
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
}

function bodyOf(letter: string): string {
  const [header = '', body = ''] = letter.split(/\r?\n\r?\n(.*)/s);
  if (/encoding: base64/i.test(header)) return Buffer.from(body, 'base64').toString();
  if (!/encoding: quoted-printable/i.test(header)) return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
