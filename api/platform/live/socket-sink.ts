import type { GraphQLFormattedError } from 'graphql';
import type { WebSocket } from 'ws';
import { closeCodes } from './close-codes.js';
import type { Sink } from './sink.js';

/** An end that graphql-ws is to tell as an `error` message. */
export class EndedWith extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('the subscription ended');
  }
}

const tail = Buffer.from('}');

/**
 * One subscription of a socket. graphql-ws keeps the protocol: it begins, completes and fails the operation by the
 * stream that it is given here. The results do not pass through it: it would write each of them anew for each client,
 * where only the operation's id differs.
 */
export function socketSink(socket: WebSocket, id: string, onLeave: () => void) {
  const head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
  let finish: (result: IteratorResult<never>) => void;
  let fail: (error: EndedWith) => void;
  const end = new Promise<IteratorResult<never>>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  // It may fail before graphql-ws waits for it.
  end.catch(() => undefined);
  const over = { done: true, value: undefined } as const;

  const sink: Sink = {
    // Whoever wants a place to begin at asks for `eventCursor`.
    begin: () => undefined,
    next(result) {
      if (socket.readyState !== socket.OPEN) return;
      const message = Buffer.allocUnsafe(head.length + result.length + 1);
      head.copy(message);
      result.copy(message, head.length);
      tail.copy(message, head.length + result.length);
      socket.send(message, asText);
    },
    end: (errors) => (errors ? fail(new EndedWith(errors)) : finish(over)),
    endSession: () => socket.close(closeCodes.sessionEnded, 'Session ended'),
    comeBack: (reason) => {
      // A server that stops closes the socket itself, when all that runs on it is answered.
      if (reason === 'stopping') return;
      const [code, words] = farewells[reason];
      socket.close(code, words);
    },
    waiting: () => socket.bufferedAmount,
  };
  /** What graphql-ws waits for: no results, only the end. */
  const stream = {
    next: () => end,
    return: async () => {
      onLeave();
      finish(over);
      return over;
    },
    throw: async () => over,
    [Symbol.asyncIterator]: () => stream,
  };
  return { sink, stream };
}

const asText = { binary: false };

const farewells = {
  'too slow': [closeCodes.tooSlow, 'Too slow: come back and go on after the last cursor'],
  unavailable: [closeCodes.tryAgain, 'Try again soon, after the last cursor'],
} as const;
