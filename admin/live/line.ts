import { createClient, type Client } from 'graphql-ws/client';
import { whenSessionEnds } from '../access/session.js';
import { languageHeader } from '../data/language-header.js';
import { backOff } from './back-off.js';

/** `down`: it is tried again by itself. `over`: the server no longer knows who is signed in. */
export type LineState = 'resting' | 'up' | 'down' | 'over';

let client: Client | null = null;
let state: LineState = 'resting';
const listeners = new Set<() => void>();

export const lineState = () => state;
export function onLineState(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function become(next: LineState) {
  state = next;
  for (const listener of listeners) listener();
}

/** The server does not know who asks, though the socket stands. */
export const sessionIsOver = () => become('over');

/** The console's one socket: opened when something is followed, closed a moment after nothing is. */
export function line(): Client {
  client ??= open();
  return client;
}

let wake = () => {};
/** Tries again at once what waits to be tried again. */
export const tryNow = () => wake();

const rest = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });

const pingEvery = 10_000;
const answersWithin = 5_000;
export const codeOf = (event: unknown) => (event as { code?: number } | undefined)?.code ?? 0;
/** Whether it closed because the session is over, or the proof does not hold: nothing is gained by asking again. */
export const isSignedOut = (event: unknown) => [4401, 4403].includes(codeOf(event));

function open(): Client {
  let silent: ReturnType<typeof setTimeout>;
  const report = (next: LineState) => {
    if (client === opened) become(next);
  };
  const opened = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => ({ language: languageHeader()['accept-language'] }),
    // From page to page the socket stays.
    lazyCloseTimeout: 3_000,
    connectionAckWaitTimeout: 15_000,
    keepAlive: pingEvery,
    retryAttempts: Infinity,
    // A browser that knows it has no network says when it has one again.
    retryWait: (failures) => rest(navigator.onLine ? backOff(failures, Math.random()) : 600_000),
    // A socket that could not be opened is told as an error, not as closed.
    shouldRetry: (event) => !isSignedOut(event),
    on: {
      connected: () => report('up'),
      // A line that died in silence looks alive until something is asked of it.
      ping: (received) => {
        if (!received) silent = setTimeout(() => opened.terminate(), answersWithin);
      },
      pong: (received) => {
        if (received) clearTimeout(silent);
      },
      error: () => report('down'),
      closed: (event) => {
        clearTimeout(silent);
        if (isSignedOut(event)) report('over');
        else if (state !== 'over') report(codeOf(event) === 1000 ? 'resting' : 'down');
      },
    },
  });
  const cut = () => opened.terminate();
  window.addEventListener('offline', cut);
  window.addEventListener('online', tryNow);
  const settled = whenSessionEnds(() => {
    settled();
    window.removeEventListener('offline', cut);
    window.removeEventListener('online', tryNow);
    become('resting');
    client = null;
    // While it is down there is nothing to close.
    Promise.resolve(opened.dispose()).catch(() => undefined);
  });
  return opened;
}
