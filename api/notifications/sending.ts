import { jobKind, type Jobs } from '../platform/jobs/jobs.js';
import type { Mail, MailSender } from './mail-sender.js';
import type { SmsSender } from './sms-sender.js';

export interface ShortMessage {
  /** An E.164 number. */
  readonly to: string;
  readonly text: string;
}

/** Letters hold links that open accounts, messages hold codes: their rows go with their use. */
export const mailJob = jobKind<Mail>('mail.send', { retries: 14, within: 60, secret: true, atOnce: 3 });
export const smsJob = jobKind<ShortMessage>('sms.send', { retries: 6, within: 30, secret: true, atOnce: 3 });

/** Sends what was asked for, and again while the mail server or the gateway is away. */
export function handleSending(jobs: Jobs, mails: MailSender, messages: SmsSender): void {
  jobs.handle(mailJob, (mail) => mails.send(mail));
  jobs.handle(smsJob, ({ to, text }) => messages.send(to, text));
}
