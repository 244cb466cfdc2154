import { languageHeader } from '../data/language-header.js';

/** A refusal of the sign-in service, by its stable code ('INVALID_EMAIL_OR_PASSWORD', …). */
export class AuthError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

async function post<Answer>(path: string, body: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(`/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...languageHeader() },
    body: JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => null)) as (Answer & Refusal) | null;
  if (!response.ok) {
    const message = answer?.errors?.[0]?.message ?? answer?.message ?? response.statusText;
    throw new AuthError(response.status, answer?.code ?? 'UNKNOWN', message);
  }
  return answer as Answer;
}

interface Refusal {
  code?: string;
  message?: string;
  /** What our own rules refuse, in the viewer's language. */
  errors?: readonly { readonly message: string }[];
}

/** Signing in and all that belongs to it, as better-auth's REST routes have it. */
export const auth = {
  /** Answers whether a second factor must follow. */
  signIn: async (email: string, password: string) => {
    const answer = await post<{ twoFactorRedirect?: boolean } | null>('sign-in/email', { email, password });
    return { secondFactor: answer?.twoFactorRedirect === true };
  },
  verifyCode: (code: string) => post('two-factor/verify-totp', { code }),
  verifyBackupCode: (code: string) => post('two-factor/verify-backup-code', { code }),
  forgotPassword: (email: string) =>
    post('request-password-reset', { email, redirectTo: '/admin/reset-password' }),
  resetPassword: (token: string, newPassword: string) => post('reset-password', { token, newPassword }),
  beginSecondFactor: (password: string) =>
    post<{ totpURI: string; backupCodes: string[] }>('two-factor/enable', { password }),
  signOut: () => post('sign-out', {}),
};
