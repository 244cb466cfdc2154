import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Answer } from './gql.js';

/** Why a subscription ended: errors of the operation, the code that closed the socket, or nothing more to come. */
export interface Ended {
  readonly errors?: Answer<never>['errors'];
  readonly closed?: number;
}

/** Somebody who follows something: what came, and what ended it. */
export interface Follower<Event> {
  readonly heard: readonly Event[];
  /** Resolves when so many events have come; rejects when it ended before. */
  hears(many: number): Promise<Event[]>;
  readonly ended: Promise<Ended>;
  stop(): void;
}

const clients = new Set<Client>();

/** One caller's socket. `cut` breaks the line, as a tunnel does. */
export interface Line {
  readonly client: Client;
  cut(): void;
}

export function connect(url: string, connectionParams: Record<string, unknown> = {}): Line {
  let socket: WebSocket | undefined;
  class OurSocket extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- graphql-ws makes the socket and keeps it to itself
      socket = this;
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: OurSocket,
    connectionParams,
    retryAttempts: 0,
  });
  clients.add(client);
  return { client, cut: () => socket?.terminate() };
}

/** For `afterAll`: closes all sockets of the test file. */
export async function hangUp(): Promise<void> {
  await Promise.all([...clients].map((client) => client.dispose()));
  clients.clear();
}

/** Follows a subscription whose root is called `event`. */
export function follow<Event = Record<string, unknown>>(
  { client }: Pick<Line, 'client'>,
  query: string,
  variables: Record<string, unknown> = {},
): Follower<Event> {
  const heard: Event[] = [];
  let change = () => {};
  let changed = new Promise<void>((resolve) => (change = resolve));
  const tell = () => {
    change();
    changed = new Promise((resolve) => (change = resolve));
  };
  let over: Ended | null = null;
  let stop = () => {};
  const ended = new Promise<Ended>((resolve) => {
    const end = (why: Ended) => {
      over = why;
      resolve(why);
      tell();
    };
    stop = client.subscribe<{ event: Event }>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          heard.push(data?.event ?? (errors as unknown as Event));
          tell();
        },
        error: (error) =>
          end(
            Array.isArray(error)
              ? { errors: error as unknown as Answer<never>['errors'] }
              : { closed: (error as { code?: number }).code },
          ),
        complete: () => end({}),
      },
    );
  });
  return {
    heard,
    async hears(many) {
      while (heard.length < many) {
        if (over) throw new Error(`ended after ${heard.length} events: ${JSON.stringify(over)}`);
        await changed;
      }
      return heard.slice(0, many);
    },
    ended,
    stop: () => stop(),
  };
}

/** The code that ended it, or the close code of the socket. */
export const whyEnded = async ({ ended }: Pick<Follower<unknown>, 'ended'>) => {
  const { errors, closed } = await ended;
  return errors?.[0]?.extensions.code ?? closed ?? 'complete';
};
