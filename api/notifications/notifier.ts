import type { Language } from '../core/localized-text.js';
import type { MailSender } from './mail-sender.js';
import type { SmsSender } from './sms-sender.js';
import { write, type Parameters, type Template } from './template.js';
import { accountExists } from './templates/account-exists.js';
import { invitation } from './templates/invitation.js';
import { resetPassword } from './templates/reset-password.js';
import { signInCode } from './templates/sign-in-code.js';
import { verifyEmail } from './templates/verify-email.js';

/** Writes to people. It knows recipient, template and parameters; each domain maps its own events to them. */
export class Notifier {
  constructor(
    private readonly mails: MailSender,
    private readonly messages: SmsSender,
  ) {}

  async mail(template: Template, to: string, language: Language, parameters: Parameters = {}): Promise<void> {
    await this.mails.send({ to, ...write(template, language, parameters) });
  }

  async sms(template: Template, to: string, language: Language, parameters: Parameters = {}): Promise<void> {
    await this.messages.send(to, write(template, language, parameters).text.trim());
  }

  verifyEmail(to: string, link: string, language: Language): Promise<void> {
    return this.mail(verifyEmail, to, language, { link });
  }

  resetPassword(to: string, link: string, language: Language): Promise<void> {
    return this.mail(resetPassword, to, language, { link });
  }

  accountExists(to: string, language: Language): Promise<void> {
    return this.mail(accountExists, to, language);
  }

  sendCode(phone: string, code: string, language: Language): Promise<void> {
    return this.sms(signInCode, phone, language, { code });
  }

  invite(to: string, link: string, until: string, language: Language): Promise<void> {
    return this.mail(invitation, to, language, { link, until });
  }
}
