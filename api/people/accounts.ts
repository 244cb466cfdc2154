import { symmetricEncrypt } from 'better-auth/crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Authentication } from '../platform/authentication/authentication.js';
import { Person } from './person.entity.js';

export interface NewCredentials {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Accounts of better-auth that somebody else than their owner makes: by an invitation, or for the demo. */
export class Accounts {
  constructor(private readonly authentication: Authentication) {}

  async exists(email: string): Promise<boolean> {
    const { internalAdapter } = await this.authentication.$context;
    return (await internalAdapter.findUserByEmail(email.toLowerCase())) !== null;
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
  async create(em: EntityManager, { email, name, password }: NewCredentials): Promise<Person> {
    const context = await this.authentication.$context;
    const user = await context.internalAdapter.createUser(
      { email: email.toLowerCase(), name, emailVerified: true },
      { method: 'admin' },
    );
    const accountId = user.id;
    await context.internalAdapter.linkAccount({
      userId: accountId,
      providerId: 'credential',
      accountId,
      password: await context.password.hash(password),
    });
    return em.findOneOrFail(Person, { accountId });
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
