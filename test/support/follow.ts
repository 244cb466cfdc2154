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
      // oxlint-disable-next-line typescript/no-this-alias -- graphql-ws makes the socket and keeps it to itself
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
  hear: (event: Event) => void = () => undefined,
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
          const event = data?.event ?? (errors as unknown as Event);
          heard.push(event);
          hear(event);
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

/** Somebody whose client comes back whenever its line breaks, after the newest cursor that it had. */
export interface Faithful<Event> extends Pick<Follower<Event>, 'heard' | 'hears' | 'stop'> {
  /** Breaks the line, as a tunnel does. */
  cut(): void;
  /** Why each of its lines ended. */
  readonly ends: readonly Ended[];
}

/** `where` says which process answers now; the subscription takes `$after` and shows the cursor. */
export function followFaithfully<Event extends { readonly cursor: string }>(
  where: () => string,
  query: string,
  variables: Record<string, unknown> & { after: string },
  headers: Record<string, unknown> = {},
): Faithful<Event> {
  const heard: Event[] = [];
  const ends: Ended[] = [];
  let line: Line;
  let current: Follower<Event>;
  let stopped = false;
  let notice = () => {};
  const open = () => {
    line = connect(where(), headers);
    current = follow<Event>(
      line,
      query,
      { ...variables, after: heard.at(-1)?.cursor ?? variables.after },
      (event) => {
        heard.push(event);
        notice();
      },
    );
    void current.ended.then(async (why) => {
      ends.push(why);
      // A server that is gone refuses connections for a while.
      await new Promise((done) => setTimeout(done, 100));
      if (!stopped) open();
    });
  };
  open();
  return {
    heard,
    ends,
    async hears(many) {
      while (heard.length < many) await new Promise<void>((resolve) => (notice = resolve));
      return heard.slice(0, many);
    },
    cut: () => line.cut(),
    stop() {
      stopped = true;
      current.stop();
    },
  };
}
