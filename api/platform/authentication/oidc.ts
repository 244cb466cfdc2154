import type { AuthContext } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';

/** An OpenID Connect provider that people may sign in with, by configuration. */
export interface OidcProvider {
  /** `https://…/.well-known/openid-configuration` */
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The provider's id in addresses: `POST /auth/sign-in/social { "provider": "oidc" }`, `/auth/callback/oidc`. */
export const oidcProviderId = 'oidc';

/** How long somebody who wants to sign in waits for the provider to say where its doors are. */
const patience = 5_000;

/**
 * better-auth asks a provider for its addresses once, at the start: one that is silent then would hold up every sign-in,
 * and one that is away would stay closed. So we ask when somebody first takes that road, and again until it answers.
 */
export function oidc(provider: OidcProvider | null) {
  const plugin = withDiscovery(provider);
  const { init, ...idle } = plugin;
  return {
    plugin: idle as typeof plugin,
    /** Opens the road, if the provider answers in time. An identity provider that is not open is one that is not known. */
    async open(context: AuthContext): Promise<void> {
      if (!provider || context.socialProviders.some(({ id }) => id === oidcProviderId)) return;
      const found = await inTime(init(context));
      if (found) Object.assign(context, found.context);
    },
  };
}

/** An identity is joined to an existing account only when both sides have verified the e-mail (better-auth's default). */
const withDiscovery = (provider: OidcProvider | null) =>
  genericOAuth({
    config: provider
      ? [
          {
            ...provider,
            providerId: oidcProviderId,
            scopes: ['openid', 'profile', 'email'],
            pkce: true,
            requireIdTokenVerification: true,
          },
        ]
      : [],
  });

async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), patience);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
