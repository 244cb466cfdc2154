import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Answer } from './gql.js';

/** Somebody who follows something: what came, and what ended it. */
export interface Follower<Event> {
  readonly heard: Event[];
  /** Resolves when so many events have come. */
  hears(many: number): Promise<Event[]>;
  /** Resolves with why it ended: errors of the operation, or the code that closed the socket. */
  readonly ended: Promise<{ errors?: Answer<never>['errors']; closed?: number } | 'completed'>;
  stop(): void;
}

/** A socket of one caller. `sockets` gives away its lines, so that a test may cut them. */
export function connect(url: string, connectionParams: Record<string, unknown>) {
  const sockets: WebSocket[] = [];
  class Line extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      sockets.push(this);
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Line,
    connectionParams,
    retryAttempts: 0,
  });
  return { client, sockets };
}

/** Follows a subscription whose root is called `event`. */
export function follow<Event>(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Follower<Event> {
  const heard: Event[] = [];
  const waiting: { many: number; enough: () => void }[] = [];
  let stop = () => {};
  const ended = new Promise<Awaited<Follower<Event>['ended']>>((resolve) => {
    stop = client.subscribe<{ event: Event }>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          heard.push(data?.event ?? (errors as unknown as Event));
          for (const { many, enough } of waiting) if (heard.length >= many) enough();
        },
        error: (error) =>
          resolve(
            Array.isArray(error)
              ? { errors: error as unknown as Answer<never>['errors'] }
              : { closed: (error as { code?: number }).code },
          ),
        complete: () => resolve('completed'),
      },
    );
  });
  return {
    heard,
    hears: (many) =>
      new Promise((done) => {
        const enough = () => done(heard.slice(0, many));
        if (heard.length >= many) enough();
        else waiting.push({ many, enough });
      }),
    ended,
    stop: () => stop(),
  };
}
