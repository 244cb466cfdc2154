import type { IncomingMessage } from 'node:http';
import { presentedBy, type OpenContext } from '../graphql/open-context.js';
import { createEventStreamHandler, wantsEventStream, type EventStreamOptions } from './event-stream.js';
import { createGraphqlHandler, type GraphqlHandlerOptions } from './graphql.js';
import { wantsPage } from './pages.js';
import type { Handler, Route } from './router.js';

export interface GraphqlRoutesOptions extends Omit<
  EventStreamOptions & GraphqlHandlerOptions,
  'contextOf' | 'contextAgain'
> {
  readonly openContext: OpenContext;
  readonly openContextAgain: OpenContext;
  readonly addressOf: (req: IncomingMessage) => string;
  /** What a browser gets instead of JSON. */
  readonly page: Handler;
}

/** /graphql answers in the manner that the caller accepts: JSON, an event stream, or a page to a browser. */
export function graphqlRoutes(options: GraphqlRoutesOptions): Route[] {
  const { openContext, openContextAgain, addressOf, page } = options;
  const contextOf = (req: IncomingMessage) => openContext(presentedBy(req), addressOf(req));
  const contextAgain = (req: IncomingMessage) => openContextAgain(presentedBy(req), addressOf(req));
  const plain = createGraphqlHandler({ ...options, contextOf });
  const stream = createEventStreamHandler({ ...options, contextOf, contextAgain });
  return [
    {
      path: '/graphql',
      handle: (req, res) => {
        // One address, three manners: caches must not give one for the other.
        res.appendHeader('vary', 'accept');
        if (!wantsPage(req)) return wantsEventStream(req) ? stream(req, res) : plain(req, res);
        req.url = '/graphiql/';
        return page(req, res);
      },
    },
  ];
}
