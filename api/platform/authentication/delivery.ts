import type { Language } from '../../core/localized-text.js';

/** How the letters and codes of signing in reach a person; the assembly gives it the notifications. */
export interface Delivery {
  /** Confirms that an e-mail address belongs to whoever signed up with it. */
  verifyEmail(to: string, link: string, language: Language): Promise<void>;
  /** Lets a person choose a new password. */
  resetPassword(to: string, link: string, language: Language): Promise<void>;
  /** Somebody signed up with an address that has an account already: its owner is told, the other one is not. */
  accountExists(to: string, language: Language): Promise<void>;
  /** Sends a one-time code to an E.164 number. */
  sendCode(phone: string, code: string, language: Language): Promise<void>;
}
