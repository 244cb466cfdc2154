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

/** An identity is joined to an existing account only when both sides have verified the e-mail (better-auth's default). */
export const oidc = (provider: OidcProvider | null) =>
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
