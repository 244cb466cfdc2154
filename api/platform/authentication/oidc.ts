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
const oidcProviderId = 'oidc';

/** The roads to the provider and back. */
const roads = /\/(sign-in\/social|callback\/[^/]+)$/;

/** How long somebody who wants to sign in waits for the provider to say where its doors are. */
const patience = 5_000;

/**
 * better-auth asks a provider for its addresses once, before it answers anybody: one that is silent then holds up every
 * sign-in, and one that is away stays unknown. So we ask when somebody first takes that road, and again until it answers.
 */
export function oidc(provider: OidcProvider | null) {
  const { init: discover, ...plugin } = withDiscovery(provider);
  let known: AuthContext['socialProviders'] = [];
  let asking: Promise<void> | null = null;

  async function ask({ discoveryUrl }: OidcProvider, context: AuthContext): Promise<void> {
    if (await answers(discoveryUrl)) known = (await discover(context)).context.socialProviders;
    else context.logger.warn(`the identity provider at ${discoveryUrl} does not answer`);
  }

  return {
    ...plugin,
    async onRequest({ url }: Request, context: AuthContext): Promise<void> {
      if (!provider || !roads.test(new URL(url).pathname)) return;
      if (known.length === 0) {
        asking ??= ask(provider, context).finally(() => (asking = null));
        await asking;
      }
      // While it is not known, better-auth says so in its answer. The context is this request's own.
      context.socialProviders = known;
    },
  };
}

/** better-auth's own question has no time limit: left without an answer it would keep the process from stopping. */
const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(patience) }).then(
    async ({ ok, body }) => {
      await body?.cancel();
      return ok;
    },
    () => false,
  );

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
