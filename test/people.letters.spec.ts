import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { aPhone } from './support/citizen.js';
import { freshDatabase } from './support/database.js';
import { startSilentMailServer, type MailServer } from './support/mail-server.js';
import { startServer, type Server } from './support/server.js';
import { Visitor } from './support/visitor.js';

/** Letters and codes go out as soon as whoever carries them is there; nobody waits for that, and nothing of them stays. */
let mails: MailServer;
let gateway: HttpServer;
let server: Server;
let database: pg.Pool;
const codes: string[] = [];
let refusals = 0;

beforeAll(async () => {
  mails = await startSilentMailServer();
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
  const { port } = gateway.address() as AddressInfo;
  const env = {
    DATABASE_URL: await freshDatabase(),
    SMTP_URL: mails.url,
    SMS_URL: `http://127.0.0.1:${port}/send`,
  };
  server = await startServer({ env });
  database = new pg.Pool({ connectionString: server.databaseUrl, max: 1 });
}, 60_000);
afterAll(async () => {
  await database?.end();
  await server?.stop();
  gateway?.close();
  await mails?.stop();
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 40_000; !(await holds()); await wait(100))
    if (Date.now() > end) throw new Error('waited in vain');
}

/** Rows that pg-boss still has of what was to be sent. */
const kept = async (name: string) => {
  const { rows } = await database.query<{ data: object }>(
    'select data from pgboss.job where name = $1 union all select data from pgboss.archive where name = $1',
    [name],
  );
  return rows;
};

describe('while the mail server takes connections and says nothing', () => {
  it('people sign up all the same; the letter comes when it speaks, and nothing of it is kept', async () => {
    const email = 'amina@example.ma';
    const password = 'a password of the tests';
    const visitor = new Visitor(server.url);
    const signedUp = await visitor.auth('/sign-up/email', { email, password, name: 'Amina Alaoui' });
    expect(signedUp.status).toBe(200);
    await until(() => mails.silence.opened > 0);
    expect(mails.silence.ended).toBe(0);
    expect(await kept('mail.send')).toHaveLength(1);

    await mails.comeToItself();
    await until(() => mails.letters.length > 0);
    expect(mails.letters.map(({ to }) => to)).toEqual([email]);
    await until(async () => (await kept('mail.send')).length === 0);
    expect(await readFile(server.logFile, 'utf8')).not.toContain(email);
  }, 90_000);
});

describe('when the gateway refuses a message', () => {
  it('the code is sent again, and opens the door', async () => {
    const phoneNumber = aPhone();
    const visitor = new Visitor(server.url);
    const asked = await visitor.auth('/phone-number/send-otp', { phoneNumber });
    expect(asked.status).toBe(200);
    await until(() => codes.length > 0);
    const opened = await visitor.auth('/phone-number/verify', { phoneNumber, code: codes[0]! });
    expect(opened.status).toBe(200);
    await until(async () => (await kept('sms.send')).length === 0);
    const log = await readFile(server.logFile, 'utf8');
    expect([log.includes(phoneNumber), log.includes(codes[0]!)]).toEqual([false, false]);
  }, 90_000);
});
