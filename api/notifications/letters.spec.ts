import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailServer } from '../../test/support/mail-server.js';
import { createMailSender } from './mail-sender.js';
import { createSmsSender } from './sms-sender.js';
import { write, type Template } from './template.js';
import { accountExists } from './templates/account-exists.js';
import { invitation } from './templates/invitation.js';
import { resetPassword } from './templates/reset-password.js';
import { signInCode } from './templates/sign-in-code.js';
import { verifyEmail } from './templates/verify-email.js';

const templates = { accountExists, invitation, resetPassword, signInCode, verifyEmail };
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('A letter', () => {
  it.each(Object.entries<Template>(templates))(
    '%s speaks of the same things in every language',
    (_, template) => {
      const { fr, ar, en } = template;
      expect(placeholders(ar.text)).toEqual(placeholders(fr.text));
      expect(placeholders(en.text)).toEqual(placeholders(fr.text));
      expect(ar.text).toMatch(/[\u0600-\u06ff]/);
    },
  );

  it('is not sent with a gap in it', () => {
    expect(() => write(verifyEmail, 'fr', {})).toThrow('{link}');
  });
});

describe('Letters and messages', () => {
  let dataFolder: string;
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'jiha-letters-'));
  });
  afterAll(() => rm(dataFolder, { recursive: true }));

  it('reach a mail server in Arabic', async () => {
    const server = await startMailServer();
    const mails = createMailSender({
      smtpUrl: server.url,
      mailFrom: 'Jiha <no-reply@jiha.test>',
      dataFolder,
    });

    const link = 'https://jiha.test/auth/verify-email?token=abc';
    await mails.send({ to: 'amina@example.ma', ...write(verifyEmail, 'ar', { link }) });

    await server.stop();
    expect(server.letters.map(({ to }) => to)).toEqual(['amina@example.ma']);
    const [header = '', body = ''] = server.letters[0]!.text.split('\r\n\r\n');
    expect(header).toContain('From: Jiha <no-reply@jiha.test>');
    const text = Buffer.from(body, 'base64').toString();
    expect(text).toContain('السلام عليكم');
    expect(text).toContain('https://jiha.test/auth/verify-email?token=abc');
  });

  it('are files where no server is configured', async () => {
    const mails = createMailSender({ smtpUrl: null, mailFrom: 'no-reply@jiha.test', dataFolder });
    await mails.send({ to: 'amina@example.ma', ...write(accountExists, 'en', {}) });
    const messages = createSmsSender({ smsUrl: null, smsToken: null, dataFolder });
    await messages.send('+212612345678', write(signInCode, 'fr', { code: '123456' }).text.trim());

    const [letter] = await readdir(join(dataFolder, 'mail'));
    expect(await readFile(join(dataFolder, 'mail', letter!), 'utf8')).toContain('To: amina@example.ma');
    const [message] = await readdir(join(dataFolder, 'sms'));
    expect(await readFile(join(dataFolder, 'sms', message!), 'utf8')).toBe(
      'To: +212612345678\n\n123456 est votre code de connexion, valable 5 minutes. Ne le donnez à personne.\n',
    );
  });
});
