import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { dropInto } from './drop-box.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The road that letters take. */
export interface MailSender {
  send(mail: Mail): Promise<void>;
}

export interface MailSettings {
  /** `smtp://user:password@host:587`; null: letters are written to `<dataFolder>/mail`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly dataFolder: string;
}

export function createMailSender({ smtpUrl, mailFrom, dataFolder }: MailSettings): MailSender {
  return smtpUrl ? overSmtp(smtpUrl, mailFrom) : intoFolder(join(dataFolder, 'mail'), mailFrom);
}

function overSmtp(url: string, from: string): MailSender {
  // Together less than a job may take (sending.ts), or another worker would send the same letter.
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ url, ...patience }, { from });
  return {
    async send(mail) {
      await transport.sendMail(mail).catch(withoutTheirWords);
    },
  };
}

/** Whom a letter was for must not reach the log or the job's row with the error of a mail server. */
function withoutTheirWords(error: { responseCode?: number; code?: string }): never {
  throw new Error(
    `the mail server did not take a letter: ${error.responseCode ?? error.code ?? 'no reason given'}`,
  );
}

/** For trying things out: each letter is one .eml file, named by the time of its writing, that any mail program opens. */
function intoFolder(folder: string, from: string): MailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' }, { from });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(mail);
      await dropInto(folder, 'eml', message as Buffer);
    },
  };
}
