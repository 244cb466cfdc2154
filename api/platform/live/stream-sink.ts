import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { ServerResponse } from 'node:http';
import { writeEventCursor } from '../events/event-cursor.js';
import type { Sink } from './sink.js';

/** Proxies and phones forget silent connections; a comment is heard by nobody and keeps them open. */
const breathEvery = 12_000;
/** How long a client may take for what is still to be taken when all is said. */
const lastPatience = 30_000;

/** Begins an event stream on an answer. */
export function openStream(res: ServerResponse) {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // Nginx would hold events back to send them in larger pieces.
    'x-accel-buffering': 'no',
  });
  // A slow client takes its time to the end; Node ends the process over a write that comes after it.
  const write = (text: string) => {
    if (!res.writableEnded) res.write(text);
  };
  const end = () => {
    res.end();
    setTimeout(() => res.destroy(), lastPatience).unref();
  };
  const last = (result?: FormattedExecutionResult) => {
    if (result) write(message('next', JSON.stringify(result)));
    // An empty `data` line is needed: browsers do not raise an event without one.
    write(message('complete', ''));
    end();
  };

  return {
    /** One result and no more. */
    only: last,
    /** Where the results of a subscription go. `sessionEnded` says what the client is told when its session is over. */
    sink(sessionEnded: () => GraphQLFormattedError): Sink {
      const breath = setInterval(() => write(':\n\n'), breathEvery);
      res.once('close', () => clearInterval(breath));
      return {
        // An EventSource remembers the newest id, and sends it when it comes back.
        begin: (place) => write(`${idOf(place)}\n`),
        next: (result, place) => write(idOf(place) + message('next', result.toString())),
        end: (errors) => last(errors && { errors: [...errors] }),
        endSession: () => last({ errors: [sessionEnded()] }),
        // Without `complete`: to a client the line broke, and it comes back after the last cursor that it had.
        comeBack: (reason) => void (reason === 'too slow' ? res.destroy() : end()),
        waiting: () => res.writableLength,
      };
    },
  };
}

const idOf = (place: number) => `id: ${writeEventCursor(place)}\n`;
const message = (name: string, data: string) => `event: ${name}\ndata:${data && ' '}${data}\n\n`;
