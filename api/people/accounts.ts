import { symmetricEncrypt } from 'better-auth/crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { searchText } from '../core/fold.js';
import type { Language } from '../core/localized-text.js';
import type { Authentication } from '../platform/authentication/authentication.js';
import { Person } from './person.entity.js';

export interface NewAccountOf {
  readonly email: string;
  readonly password: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
}

/** Accounts of better-auth that somebody else than their owner makes: by an invitation, or for the demo. */
export class Accounts {
  constructor(private readonly authentication: Authentication) {}

  async exists(email: string): Promise<boolean> {
    const { internalAdapter } = await this.authentication.$context;
    return (await internalAdapter.findUserByEmail(email.toLowerCase())) !== null;
  }

  /** The verified e-mail address of an account; null when it has none. */
  async addressOf(accountId: string): Promise<string | null> {
    const { internalAdapter } = await this.authentication.$context;
    const user = await internalAdapter.findUserById(accountId);
    return user?.emailVerified ? user.email : null;
  }

  /** Whether better-auth would take this password. */
  async takesPassword(password: string): Promise<boolean> {
    const { minPasswordLength, maxPasswordLength } = (await this.authentication.$context).password.config;
    return password.length >= minPasswordLength && password.length <= maxPasswordLength;
  }

  /**
   * Makes an account whose address counts as verified, and answers with its person. The account is made at once,
   * outside the act's transaction: do it last.
   */
  async create(em: EntityManager, account: NewAccountOf): Promise<Person> {
    const { internalAdapter, password } = await this.authentication.$context;
    const name = `${account.givenName} ${account.familyName}`;
    const user = await internalAdapter.createUser(
      { email: account.email.toLowerCase(), name, emailVerified: true },
      { method: 'admin' },
    );
    const accountId = user.id;
    await internalAdapter.linkAccount({
      userId: accountId,
      providerId: 'credential',
      accountId,
      password: await password.hash(account.password),
    });
    const person = await em.findOneOrFail(Person, { accountId });
    person.givenName = account.givenName;
    person.familyName = account.familyName;
    person.preferredLanguage = account.language;
    person.search = searchText(name);
    return person;
  }

  /** Enrols a second factor whose secret is known: for demo accounts only, where it is printed at the start. */
  async enrolKnownSecondFactor(accountId: string, secret: string): Promise<void> {
    const { adapter, internalAdapter, secretConfig } = await this.authentication.$context;
    const encrypted = await symmetricEncrypt({ key: secretConfig, data: secret });
    const backupCodes = await symmetricEncrypt({ key: secretConfig, data: '[]' });
    await adapter.create({
      model: 'twoFactor',
      data: { userId: accountId, secret: encrypted, backupCodes, verified: true },
    });
    await internalAdapter.updateUser(accountId, { twoFactorEnabled: true });
  }
}
