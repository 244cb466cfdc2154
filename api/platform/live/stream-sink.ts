import type { GraphQLFormattedError, FormattedExecutionResult } from 'graphql';
import type { ServerResponse } from 'node:http';
import type { Sink } from './sink.js';

/** Proxies and phones forget silent connections; a comment is heard by nobody and keeps them open. */
const breathEvery = 12_000;

/** Begins an event stream on an answer. */
export function openStream(res: ServerResponse) {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // Nginx would hold events back to send them in larger pieces.
    'x-accel-buffering': 'no',
  });
  const last = (result?: FormattedExecutionResult) => {
    if (result) res.write(event('next', JSON.stringify(result)));
    // An empty `data` line is needed: browsers do not raise an event without one.
    res.end(event('complete', ''));
  };

  return {
    /** One result and no more. */
    only: last,
    /** Where the results of a subscription go. `sessionEnded` says what the client is told when its session is over. */
    sink(sessionEnded: () => GraphQLFormattedError): Sink {
      const breath = setInterval(() => res.write(':\n\n'), breathEvery);
      res.once('close', () => clearInterval(breath));
      res.flushHeaders();
      return {
        next: (result) => void res.write(event('next', result.toString())),
        end: (errors) => last(errors && { errors: [...errors] }),
        endSession: () => last({ errors: [sessionEnded()] }),
        // Without `complete`: to a client the line broke, and it comes back after the last cursor that it had.
        comeBack: () => void res.destroy(),
        waiting: () => res.writableLength,
      };
    },
  };
}

const event = (name: string, data: string) => `event: ${name}\ndata:${data && ' '}${data}\n\n`;
