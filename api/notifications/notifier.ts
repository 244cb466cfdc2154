import type { EntityManager } from '@mikro-orm/postgresql';
import { legalZone } from '../core/dates.js';
import type { Language } from '../core/localized-text.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import { mailJob, smsJob } from './sending.js';
import { write, type Parameters, type Template } from './template.js';
import { accountExists } from './templates/account-exists.js';
import { invitation } from './templates/invitation.js';
import { resetPassword } from './templates/reset-password.js';
import { signInCode } from './templates/sign-in-code.js';
import { verifyEmail } from './templates/verify-email.js';

/** To whom and in which language. */
interface Recipient {
  readonly to: string;
  readonly language: Language;
}

/** As part of which act (null: at once), and until when it is of use. */
interface Sending {
  readonly em: EntityManager | null;
  readonly until: Date;
}

const minute = 60_000;
const fromNow = (minutes: number): Sending => ({ em: null, until: new Date(Date.now() + minutes * minute) });

/**
 * Writes to people. It knows recipient, template and parameters; each domain maps its own events to them. What it writes
 * is a job: whoever asks for a letter never waits for a mail server, and a letter of an act goes out if the act does.
 */
export class Notifier {
  constructor(private readonly jobs: Pick<Jobs, 'enqueue'>) {}

  async mail(
    template: Template,
    { to, language }: Recipient,
    { em, until }: Sending,
    parameters: Parameters = {},
  ): Promise<void> {
    await this.jobs.enqueue(em, mailJob, { to, ...write(template, language, parameters) }, { until });
  }

  async sms(
    template: Template,
    { to, language }: Recipient,
    { em, until }: Sending,
    parameters: Parameters = {},
  ): Promise<void> {
    const text = write(template, language, parameters).text.trim();
    await this.jobs.enqueue(em, smsJob, { to, text }, { until });
  }

  verifyEmail(to: string, link: string, language: Language): Promise<void> {
    return this.mail(verifyEmail, { to, language }, fromNow(24 * 60), { link });
  }

  resetPassword(to: string, link: string, language: Language): Promise<void> {
    return this.mail(resetPassword, { to, language }, fromNow(60), { link });
  }

  accountExists(to: string, language: Language): Promise<void> {
    return this.mail(accountExists, { to, language }, fromNow(24 * 60));
  }

  sendCode(phone: string, code: string, language: Language): Promise<void> {
    return this.sms(signInCode, { to: phone, language }, fromNow(5), { code });
  }

  invite(em: EntityManager, to: string, link: string, expiresAt: Date, language: Language): Promise<void> {
    const day = new Intl.DateTimeFormat(`${language}-MA`, {
      dateStyle: 'long',
      timeZone: legalZone,
      numberingSystem: 'latn',
    });
    const until = day.format(expiresAt);
    return this.mail(invitation, { to, language }, { em, until: expiresAt }, { link, until });
  }
}
