import type { IncomingMessage } from 'node:http';
import type { Engine } from '../graphql/engine.js';
import { webHeaders, type OpenContext } from '../graphql/open-context.js';
import { createEventStreamHandler, wantsEventStream } from './event-stream.js';
import { createGraphqlHandler } from './graphql.js';
import type { Route } from './router.js';

export interface GraphqlRoutesOptions {
  readonly engine: Engine;
  readonly openContext: OpenContext;
  readonly addressOf: (req: IncomingMessage) => string;
}

/** /graphql answers in the manner that the caller accepts: JSON, an event stream, or a page to a browser. */
export function graphqlRoutes({ engine, openContext, addressOf }: GraphqlRoutesOptions): Route[] {
  const contextOf = (req: IncomingMessage) => openContext(webHeaders(req), addressOf(req));
  const plain = createGraphqlHandler(engine, contextOf);
  const stream = createEventStreamHandler(engine, contextOf);
  return [
    { path: '/graphql', handle: (req, res) => (wantsEventStream(req) ? stream(req, res) : plain(req, res)) },
  ];
}
