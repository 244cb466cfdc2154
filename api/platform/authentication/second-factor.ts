import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { BetterAuthOptions } from 'better-auth';
import { twoFactorTables } from './tables.js';

/** The roads on which a code of the second factor is proved; only they make a session that has proved it. */
const proofs: readonly string[] = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

/**
 * TOTP with backup codes, asked for on every road in. The plugin itself asks only after a password; we let its hook
 * run wherever a session was made for somebody who has a second factor without proving it: phone codes, OIDC, and
 * every road that a later version may add.
 */
export function secondFactor(issuer: string) {
  const plugin = twoFactor({ issuer, schema: twoFactorTables, allowPasswordless: true });
  const after = plugin.hooks.after.map((hook) => ({
    matcher: (context: HookContext) => isUnproved(context.context.newSession),
    handler: redirecting(hook.handler as unknown as AfterHandler),
  }));
  return { ...plugin, hooks: { ...plugin.hooks, after } } as unknown as typeof plugin;
}

/** A browser that comes back from an OIDC provider is sent on to where the console asks for the code. */
function redirecting(handler: AfterHandler): AfterHandler {
  return async (context) => {
    const location = redirectTarget(context.context.returned);
    const result = await handler(context);
    if (location === null) return result;
    const target = `${location}${location.includes('?') ? '&' : '?'}secondFactor=required`;
    // better-auth merges these headers over those of the answer, which still lead to the first target.
    const headers = new Headers(result.headers ?? undefined);
    headers.set('location', target);
    return { response: new APIError('FOUND', undefined, { location: target }), headers };
  };
}

/** Marks sessions that proved a second factor. A changed password keeps the proof of the session it was changed in. */
export const markProvedSessions = {
  create: {
    before: async (session, context) => {
      const path = context?.path;
      if (path !== undefined && proofs.includes(path)) return { data: { secondFactorAt: new Date() } };
      const current = context?.context.session;
      const keeps = path === '/change-password' && current?.user.id === session.userId;
      return { data: { secondFactorAt: keeps ? (current?.session['secondFactorAt'] ?? null) : null } };
    },
  },
} satisfies NonNullable<BetterAuthOptions['databaseHooks']>['session'];

interface NewSession {
  readonly user: Record<string, unknown>;
  readonly session: Record<string, unknown>;
}
interface HookContext {
  readonly context: { readonly newSession?: NewSession | null; readonly returned?: unknown };
}
interface HookResult {
  readonly response?: unknown;
  readonly headers?: Headers | null;
}
type AfterHandler = (context: HookContext) => Promise<HookResult>;

const isUnproved = (made: NewSession | null | undefined): boolean =>
  made?.user['twoFactorEnabled'] === true && !made.session['secondFactorAt'];

/** better-auth redirects by throwing, and has several classes of what it throws. */
function redirectTarget(returned: unknown): string | null {
  const { statusCode, headers } = (returned ?? {}) as { statusCode?: number; headers?: HeadersInit };
  return statusCode === 302 ? new Headers(headers).get('location') : null;
}
