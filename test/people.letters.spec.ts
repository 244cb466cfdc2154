import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { freePort, gone } from '../scripts/lib/processes.mjs';
import { aPhone } from './support/citizen.js';
import { freshDatabase } from './support/database.js';
import { bodyOf } from './support/letters.js';
import { startMailServer, type MailServer } from './support/mail-server.js';
import { startServer, type Server } from './support/server.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

/** Letters and codes go out as soon as whoever carries them is there; nobody waits for that, and nothing of them stays. */
let mails: MailServer | undefined;
let mailPort: number;
let gateway: HttpServer;
let server: Server;
let database: pg.Pool;
const codes: string[] = [];
let refusals = 0;
const env: Record<string, string> = {};

beforeAll(async () => {
  gateway = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk) => (body += String(chunk)));
    req.on('end', () => {
      if (refusals++ === 0) return void res.writeHead(503).end();
      codes.push(/\d{6}/.exec((JSON.parse(body) as { text: string }).text)![0]);
      res.writeHead(200).end();
    });
  });
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  mailPort = (await freePort())!;
  env['DATABASE_URL'] = await freshDatabase();
  env['SMTP_URL'] = `smtp://127.0.0.1:${mailPort}`;
  env['SMS_URL'] = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`;
  server = await startServer({ env });
  database = new pg.Pool({ connectionString: server.databaseUrl, max: 1 });
}, 60_000);
afterAll(async () => {
  await database?.end();
  await server?.stop();
  gateway?.close();
  await mails?.stop();
});

/** What pg-boss still knows of what was to be sent. */
async function kept(): Promise<{ name: string; state: string }[]> {
  const { rows } = await database.query<{ name: string; state: string }>(
    `select name, state::text from pgboss.job where name = any($1)
     union all select name, 'archived' from pgboss.archive where name = any($1) order by name`,
    [['mail.send', 'sms.send']],
  );
  return rows;
}

describe('while nobody takes letters and messages', () => {
  const email = 'amina@example.ma';
  const password = 'a password of the tests';
  const phoneNumber = aPhone();

  it('people sign up all the same; what was to be sent waits', async () => {
    const visitor = new Visitor(server.url);
    const signedUp = await visitor.auth('/sign-up/email', { email, password, name: 'Amina Alaoui' });
    const asked = await visitor.auth('/phone-number/send-otp', { phoneNumber });
    expect([signedUp.status, asked.status]).toEqual([200, 200]);
    const waiting = [
      { name: 'mail.send', state: 'retry' },
      { name: 'sms.send', state: 'retry' },
    ];
    await until(async () => (await kept()).every(({ state }) => state === 'retry'), 40_000);
    expect(await kept()).toEqual(waiting);
    expect(codes).toEqual([]);
    const log = await readFile(server.logFile, 'utf8');
    expect(log).toContain('a job failed; it is tried again');
    expect([log.includes(email), log.includes(phoneNumber)]).toEqual([false, false]);
  }, 60_000);

  it('and another process sends it when they are back, once, if the first was killed', async () => {
    process.kill(server.pid, 'SIGKILL');
    expect(await gone(server.pid, 10_000)).toBe(true);
    mails = await startMailServer(mailPort);
    server = await startServer({ env });
    await until(async () => (await kept()).length === 0, 40_000);
    expect(mails.letters.map(({ to }) => to)).toEqual([email]);
    expect(codes).toHaveLength(1);

    const visitor = new Visitor(server.url);
    const [link] = /https?:\/\/\S+/.exec(bodyOf(mails.letters[0]!.text))!;
    const { pathname, search } = new URL(link);
    await visitor.auth(`${server.url}${pathname}${search}`);
    await visitor.signIn(email, password);
    const opened = await visitor.auth('/phone-number/verify', { phoneNumber, code: codes[0]! });
    expect(opened.status).toBe(200);
    const log = await readFile(server.logFile, 'utf8');
    expect([email, phoneNumber, codes[0]!].filter((word) => log.includes(word))).toEqual([]);
  }, 90_000);
});
