import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../log.js';

export interface Listener {
  /** Calls `heard` with each message of the channel, whichever process sent it. Before `start`. */
  on(channel: string, heard: (message: string) => void): void;
  /** Called when the connection is lost: from here on messages may be missed. */
  onLoss(heard: () => void): void;
  /** Called after a time without connection, when messages may have been missed. */
  onGap(check: () => void): void;
  /** Resolves when it listens; later losses of the connection mend themselves. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** How long to wait before connecting again. */
const pause = 1_000;

/** One connection of its own that hears what PostgreSQL's NOTIFY tells all processes. */
export function createListener(databaseUrl: string, log: Log): Listener {
  const channels = new Map<string, (message: string) => void>();
  const gaps: (() => void)[] = [];
  const losses: (() => void)[] = [];
  const stopping = new AbortController();
  let running: Promise<void> | undefined;

  async function listenFor(ready: () => void): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await listenOnce(ready);
      } catch (error) {
        log.warn({ err: error }, 'not listening to the database; trying again');
      }
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  /** Until the connection ends, on whichever side. */
  async function listenOnce(ready: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'jiha (listening)',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    client.on('error', () => undefined); // `end` follows
    client.on('notification', ({ channel, payload }) => channels.get(channel)?.(payload ?? ''));
    await client.connect();
    const leave = () => void client.end();
    stopping.signal.addEventListener('abort', leave, { once: true });
    // Not events.once, which would throw at the error that comes before most ends.
    const ended = new Promise((end) => client.once('end', end));
    try {
      for (const channel of channels.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      ready();
      await ended;
    } finally {
      for (const heard of losses) heard();
      stopping.signal.removeEventListener('abort', leave);
    }
  }

  return {
    on: (channel, heard) => void channels.set(channel, heard),
    onLoss: (heard) => void losses.push(heard),
    onGap: (check) => void gaps.push(check),
    start: () =>
      new Promise((first) => {
        let listened = false;
        running = listenFor(() => {
          if (listened) gaps.forEach((check) => check());
          listened = true;
          first();
        });
      }),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
