// What a workload is. Each stands in a file of its own beside its document; index.ts lists them.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { root } from '../../scripts/lib/places.mjs';
import type { Question } from '../load/messages.ts';
import { secret } from '../servers/secret.ts';
import type { Server } from '../servers/server.ts';

/** Ratio to the floor that must be reached, and that is aimed at. */
export interface Target {
  readonly must: number;
  readonly aim: number;
}

interface Common {
  /** For `--only`. */
  readonly name: string;
  /** For people: a line of the table. */
  readonly title: string;
  /** Null: none was set. */
  readonly target: Target | null;
}

/** Questions over HTTP. */
export interface RequestWorkload extends Common {
  readonly kind: 'requests';
  readonly connections: number;
  /** What every good answer holds. */
  readonly mustHold: string;
  prepare(world: World): Promise<Prepared>;
}

export interface Prepared {
  /** Questions whose answers must be the same from all servers. */
  readonly samples: readonly Question[];
  /** The questions of one round. */
  round(): readonly Question[];
  /** Acts: each question can be asked once, and what was done is put back after each round. */
  readonly acts?: Acts;
}

export interface Acts {
  /** What the acts have written, without what differs each time (ids, instants, salts). */
  written(): Promise<unknown>;
  restore(): Promise<void>;
}

/** Facts to many subscribers. */
export interface FanOutWorkload extends Common {
  readonly kind: 'fan-out';
  readonly clients: number;
  readonly document: string;
}

export type Workload = RequestWorkload | FanOutWorkload;

/** What workloads prepare themselves with. */
export interface World {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** As superuser, whom triggers and append-only tables do not stop. */
  overrule(work: (client: pg.Client) => Promise<void>): Promise<void>;
}

export const document = (name: string) =>
  readFileSync(join(root, 'bench/workloads', `${name}.graphql`), 'utf8');

export function question(query: string, variables: object, who: string | null): Question {
  const operationName = /(?:query|mutation) (\w+)/.exec(query)![1];
  return { body: JSON.stringify({ operationName, query, variables }), token: who && tokenOf(who) };
}

/** The bearer token of a session of bench/data/60_sessions.sql, signed as a sign-in hands it out. */
export function tokenOf(who: string): string {
  const token = `bench-${who}`;
  return `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
}

export async function ask(
  server: Pick<Server, 'url'>,
  { body, token }: Question,
): Promise<{ json: unknown; headers: Headers }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body,
  });
  return { json: await response.json(), headers: response.headers };
}

/** Every officer of the bench with a department whose matters they see. */
export const officers = `
  select 'officer-' || n as who, grants.department_id
    from generate_series(1, 12) as n
    join auth_session s on s.token = 'bench-officer-' || n
    join person p on p.account_id = s.user_id
    join role_grant grants on grants.person_id = p.id`;

/** Cursors are opaque to clients; the bench makes them by hand to begin anywhere in a list, as the floor does. */
export { cursor } from '../floor/json.ts';
