import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface OidcProvider {
  readonly discoveryUrl: string;
  /** While true it takes every question and answers none. */
  silent: boolean;
  /** Who signs in at the provider next. */
  signsIn: { sub: string; email: string; email_verified: boolean; name: string };
  stop(): void;
}

/** An OpenID Connect provider where somebody is signed in already: it sends every browser straight back. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const nonces = new Map<string, string>();
  const server = createServer((req, res) => void answer(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: OidcProvider = {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    silent: false,
    signsIn: { sub: 'nobody', email: '', email_verified: false, name: '' },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (provider.silent) return;
    const { pathname, searchParams } = new URL(req.url!, issuer);
    if (pathname === '/.well-known/openid-configuration') return json(res, discovery());
    if (pathname === '/keys') return json(res, { keys: [key] });
    if (pathname === '/authorize') {
      const code = `code-${nonces.size}`;
      nonces.set(code, searchParams.get('nonce') ?? '');
      const back = new URL(searchParams.get('redirect_uri')!);
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state')!);
      return void res.writeHead(302, { location: back.href }).end();
    }
    if (pathname === '/token') {
      const body = new URLSearchParams(await text(req));
      const nonce = nonces.get(body.get('code')!);
      const id = await new SignJWT({ ...provider.signsIn, nonce })
        .setProtectedHeader({ alg: 'RS256', kid: 'test' })
        .setIssuer(issuer)
        .setAudience('jiha')
        .setSubject(provider.signsIn.sub)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey);
      return json(res, { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token: id });
    }
    res.writeHead(404).end();
  }

  const discovery = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
  });
  return provider;
}

const json = (res: ServerResponse, body: object) =>
  void res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function text(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of req) body += String(chunk);
  return body;
}
