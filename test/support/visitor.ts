import { gql, type Answer } from './gql.js';
import { codeOf } from './one-time-code.js';

export interface AuthAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- better-auth's answers are many
  readonly body: any;
  readonly headers: Headers;
}

/** Somebody with a browser: keeps cookies, speaks a language, asks REST and GraphQL alike. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly language = 'fr',
  ) {}

  /** One road below /auth; POST when there is a body. A link that leads on is not followed. */
  async auth(path: string, body?: object, headers: Record<string, string> = {}): Promise<AuthAnswer> {
    const response = await fetch(path.startsWith('http') ? path : `${this.url}/auth${path}`, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        ...this.headers(),
        origin: this.url,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : parsed(text), headers: response.headers };
  }

  ask<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    return gql<Data>(this.url, query, variables, { ...this.headers(), ...headers });
  }

  /** Asks and gives the data; errors and problems fail the test with their own words. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests compare whole answers
  async data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const answer = await this.ask<Record<string, { problems?: unknown[] } | null>>(query, variables);
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors, null, 2));
    for (const each of Object.values(answer.data)) {
      if (each?.problems?.length) throw new Error(JSON.stringify(each.problems, null, 2));
    }
    return answer.data;
  }

  /** By password, and the code where one is asked for. */
  async signIn(email: string, password: string, secret?: string): Promise<void> {
    const answer = await this.auth('/sign-in/email', { email, password });
    if (answer.status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(answer.body)}`);
    if (!secret) return;
    const proved = await this.auth('/two-factor/verify-totp', { code: await codeOf(secret) });
    if (proved.status !== 200)
      throw new Error(`the code of ${email} was refused: ${JSON.stringify(proved.body)}`);
  }

  /** Enrols a code application; answers with its secret and the backup codes. */
  async enrol(password: string): Promise<{ secret: string; backupCodes: string[] }> {
    const begun = await this.auth('/two-factor/enable', { password });
    if (begun.status !== 200) throw new Error(`cannot enrol: ${JSON.stringify(begun.body)}`);
    const secret = new URL(begun.body.totpURI).searchParams.get('secret')!;
    const proved = await this.auth('/two-factor/verify-totp', { code: await codeOf(secret) });
    if (proved.status !== 200) throw new Error(`the first code was refused: ${JSON.stringify(proved.body)}`);
    return { secret, backupCodes: begun.body.backupCodes };
  }

  headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { 'accept-language': this.language, ...(cookie && { cookie }) };
  }

  private keep(header: string): void {
    const [pair = '', ...attributes] = header.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const gone = attributes.some((attribute) => /^\s*max-age=0/i.test(attribute));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
