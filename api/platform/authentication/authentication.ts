import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins/bearer';
import { phoneNumber } from 'better-auth/plugins/phone-number';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import { negotiateLanguage, type Language } from '../../core/localized-text.js';
import { addressRates } from './address-rates.js';
import type { Delivery } from './delivery.js';
import { oidc, type OidcProvider } from './oidc.js';
import { markProvedSessions, secondFactor } from './second-factor.js';
import * as tables from './tables.js';

export interface AuthenticationOptions {
  readonly pool: Pool;
  readonly log: Logger;
  /** The address that people reach us at; https makes the cookies secure. */
  readonly publicUrl: string;
  /** Other origins that may call `/auth` with cookies. */
  readonly origins: readonly string[];
  readonly secret: string;
  readonly delivery: Delivery;
  /** An external OIDC provider to sign in with; null: that road is closed. */
  readonly oidc: OidcProvider | null;
  /** An account was made, on whatever road: the domain files its person. */
  readonly onAccount: (account: NewAccount) => Promise<void>;
}

export interface NewAccount {
  readonly id: string;
  readonly name: string;
  /** Null when the account was made by a phone code alone. */
  readonly email: string | null;
  readonly phone: string | null;
  /** The language that it was asked for in. */
  readonly language: Language;
}

export type Authentication = ReturnType<typeof createAuthentication>;

/** Moroccan numbers as E.164 writes them. */
const isPhone = (text: string): boolean => /^\+212[5-8]\d{8}$/.test(text);

/** An account made by a phone code has no e-mail; better-auth wants one, so it gets one that can never receive mail. */
const noMailDomain = 'phone.invalid';
export const hasMail = (email: string): boolean => !email.endsWith(`@${noMailDomain}`);

const day = 24 * 60 * 60;
const languageOf = (request: { headers: Headers } | null | undefined) =>
  negotiateLanguage(request?.headers.get('accept-language'));

/** Passwords, codes, tokens and sessions are better-auth's business; here stands only what it is told. */
export function createAuthentication(options: AuthenticationOptions) {
  const { pool, log, publicUrl, delivery } = options;
  return betterAuth({
    appName: 'Jiha',
    baseURL: publicUrl,
    basePath: '/auth',
    secret: options.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => log[level]({ part: 'authentication' }, message),
    },
    trustedOrigins: [publicUrl, ...options.origins],
    advanced: {
      database: { generateId: () => v7() },
      cookiePrefix: 'jiha',
      // Said aloud: left unsaid, better-auth checks neither where NODE_ENV is 'test'.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      useSecureCookies: publicUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    user: tables.userTable,
    session: { ...tables.sessionTable, expiresIn: 7 * day, updateAge: day },
    account: { ...tables.accountTable, encryptOAuthTokens: true },
    verification: tables.verificationTable,
    rateLimit: { enabled: true, customStorage: addressRates(pool), customRules: ratesPerAddress },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }, request) =>
        delivery.resetPassword(user.email, url, languageOf(request)),
      onExistingUserSignUp: ({ user }, request) => delivery.accountExists(user.email, languageOf(request)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: day,
      sendVerificationEmail: ({ user, url }, request) =>
        delivery.verifyEmail(user.email, url, languageOf(request)),
    },
    databaseHooks: {
      user: {
        create: {
          after: (user, context) =>
            options.onAccount({
              id: user.id,
              name: user.name,
              email: hasMail(user.email) ? user.email : null,
              phone: (user['phoneNumber'] as string | null | undefined) ?? null,
              language: languageOf(context?.request),
            }),
        },
      },
      session: markProvedSessions,
    },
    plugins: [
      secondFactor('Jiha'),
      phoneNumber({
        schema: tables.phoneNumberColumns,
        phoneNumberValidator: isPhone,
        sendOTP: ({ phoneNumber: phone, code }, context) =>
          delivery.sendCode(phone, code, languageOf(context?.request)),
        signUpOnVerification: {
          getTempEmail: (phone) => `${phone.slice(1)}@${noMailDomain}`,
          getTempName: () => '',
        },
      }),
      apiKey({
        schema: tables.apiKeyTable,
        defaultPrefix: 'jiha_',
        requireName: true,
        maximumNameLength: 100,
        rateLimit: { enabled: false },
        enableSessionForAPIKeys: false,
      }),
      oidc(options.oidc),
      // Last: it hands out the token of a session only when none of the others has taken the session back.
      bearer(),
    ],
  });
}

/** Set by our own routes from the connection, never taken from the outside: what attempts are counted by. */
export const addressHeader = 'x-jiha-client-address';

/**
 * Requests a minute from one address, wide enough for an office behind one address; guesses at one account are
 * counted apart (attempts.ts).
 */
const ratesPerAddress = {
  '/sign-in/*': { window: 60, max: 60 },
  '/sign-up/*': { window: 60, max: 20 },
  '/two-factor/*': { window: 60, max: 60 },
  '/phone-number/*': { window: 60, max: 30 },
  '/request-password-reset': { window: 60, max: 20 },
  '/send-verification-email': { window: 60, max: 20 },
  '/get-session': false,
} as const;
