import type { BetterAuthOptions } from 'better-auth';

/** better-auth speaks camelCase; our tables and columns are snake_case and begin with `auth_`. */
function snake<Name extends string>(...names: readonly Name[]): Record<Name, string> {
  const pairs = names.map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]);
  return Object.fromEntries(pairs) as Record<Name, string>;
}

const stamps = ['createdAt', 'updatedAt'] as const;

export const userTable = {
  modelName: 'auth_user',
  fields: snake('emailVerified', ...stamps),
} satisfies BetterAuthOptions['user'];

export const sessionTable = {
  modelName: 'auth_session',
  fields: snake('userId', 'expiresAt', 'ipAddress', 'userAgent', ...stamps),
  additionalFields: {
    // When this session proved a second factor; null: it never did, and is worth nothing to whoever must have one.
    secondFactorAt: { type: 'date', required: false, input: false, fieldName: 'second_factor_at' },
  },
} satisfies BetterAuthOptions['session'];

export const accountTable = {
  modelName: 'auth_account',
  fields: snake(
    'accountId',
    'providerId',
    'userId',
    'accessToken',
    'refreshToken',
    'idToken',
    'accessTokenExpiresAt',
    'refreshTokenExpiresAt',
    ...stamps,
  ),
} satisfies BetterAuthOptions['account'];

export const verificationTable = {
  modelName: 'auth_verification',
  fields: snake('expiresAt', ...stamps),
} satisfies BetterAuthOptions['verification'];

export const twoFactorTables = {
  user: { fields: snake('twoFactorEnabled') },
  twoFactor: {
    modelName: 'auth_two_factor',
    fields: snake('userId', 'backupCodes', 'failedVerificationCount', 'lockedUntil'),
  },
};

export const phoneNumberColumns = { user: { fields: snake('phoneNumber', 'phoneNumberVerified') } };

export const apiKeyTable = {
  apikey: {
    modelName: 'auth_api_key',
    fields: snake(
      'configId',
      'referenceId',
      'refillInterval',
      'refillAmount',
      'lastRefillAt',
      'rateLimitEnabled',
      'rateLimitTimeWindow',
      'rateLimitMax',
      'requestCount',
      'lastRequest',
      'expiresAt',
      ...stamps,
    ),
  },
};
