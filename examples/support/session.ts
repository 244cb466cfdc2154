import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOTP } from '@better-auth/utils/otp';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';

const url = process.env['JIHA_URL'] ?? 'http://localhost:4000';
const dataFolder = process.env['JIHA_DATA'] ?? '.data';

interface Account {
  readonly email: string;
  readonly password: string;
  readonly totpSecret?: string;
}

type ActDocument<Input, Thing> = TypedDocumentNode<
  { done: { application: Thing | null; problems: readonly object[] } },
  { input: Input }
>;

/** Somebody who is signed in. The documents are typed, so that what is asked with and what comes back are too. */
export class Session {
  private readonly headers: { authorization: string };

  private constructor(token: string) {
    this.headers = { authorization: `Bearer ${token}` };
  }

  /** One of the demo region's accounts; staff prove a second factor. */
  static async of(name: string): Promise<Session> {
    const accounts = JSON.parse(readFileSync(join(dataFolder, 'demo-accounts.json'), 'utf8')) as Account[];
    const { email, password, totpSecret } = accounts.find((each) => each.email === `${name}@demo.example`)!;
    let answer = await post('sign-in/email', { email, password });
    if (totpSecret) {
      const cookie = answer.headers
        .getSetCookie()
        .map((set) => set.split(';')[0])
        .join('; ');
      answer = await post('two-factor/verify-totp', { code: await createOTP(totpSecret).totp() }, { cookie });
    }
    return new Session(answer.headers.get('set-auth-token')!);
  }

  async ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Does an act, and gives the thing as it stands then; what the caller could mend is thrown here. */
  async act<Input, Thing>(document: ActDocument<Input, Thing>, input: Input): Promise<Thing> {
    const { done } = await this.ask(document, { input });
    if (!done.application) throw new Error(JSON.stringify(done.problems));
    return done.application;
  }

  /**
   * Follows a subscription, whatever the line does: graphql-ws connects again, and asks with the variables as they are
   * then, so `tell` may move `after` on.
   */
  follow<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    tell: (data: Data) => void,
  ) {
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      connectionParams: this.headers,
      retryAttempts: Infinity,
    });
    client.subscribe<Data>(
      { query: print(document), variables },
      {
        next: ({ data, errors }) => (data ? tell(data) : console.error(errors)),
        error: (error) => console.error(error),
        complete: () => undefined,
      },
    );
    return { cut: () => client.terminate(), stop: () => client.dispose() };
  }

  /** Uploads a file in one piece, as tus allows for small ones; gives its id. */
  async upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const inBase64 = (text: string) => Buffer.from(text).toString('base64');
    const answer = await fetch(`${url}/files/upload`, {
      method: 'POST',
      headers: {
        ...this.headers,
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${inBase64(name)},filetype ${inBase64(type)}`,
      },
      body: bytes,
    });
    if (answer.status !== 201) throw new Error(`${name} was not taken: ${await answer.text()}`);
    return answer.headers.get('location')!.split('/').at(-1)!;
  }
}

async function post(road: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(`${url}/auth/${road}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${road}: ${await answer.text()}`);
  return answer;
}
