import { ApolloServer } from '@apollo/server';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { anonymous } from './platform/access/viewer.js';
import { Context } from './platform/context.js';
import { createErrorFormatter } from './platform/graphql/errors.js';
import { createGraphqlHandler } from './platform/http/graphql.js';
import { sendText } from './platform/http/respond.js';
import { createRouter, type Route } from './platform/http/router.js';
import { createTranslate } from './platform/messages/translate.js';
import { currentRequest } from './platform/request.js';
import type { House } from './house.js';
import { createSchema, messages } from './schema.js';

/** Assembles everything that listens. `stop` lets what runs finish, then closes. */
export async function createJiha(house: House): Promise<{ http: Server; stop(): Promise<void> }> {
  const translate = createTranslate(messages);
  const schema = createSchema(house, () => true);
  const formatError = createErrorFormatter(translate, house.log);
  const apollo = new ApolloServer<Context>({ schema, formatError, introspection: true });
  await apollo.start();

  const contextOf = async (_req: IncomingMessage): Promise<Context> => {
    const request = currentRequest()!;
    return new Context(anonymous(request.language), request.id, house.orm, translate);
  };

  const routes: Route[] = [
    { path: '/graphql', handle: createGraphqlHandler(apollo, contextOf) },
    { path: '/healthz', handle: (_req, res) => sendText(res, 200, 'text/plain', 'ok\n') },
    { path: '/readyz', handle: readiness(house) },
  ];
  const http = createServer(createRouter(routes, translate, house.log));
  const sockets = new WebSocketServer({ noServer: true });
  const live = useServer({ schema }, sockets);
  http.on('upgrade', (req, socket, head) => {
    if (req.url?.split('?', 1)[0] !== '/graphql') return void socket.destroy();
    sockets.handleUpgrade(req, socket, head, (ws) => sockets.emit('connection', ws, req));
  });

  return {
    http,
    async stop() {
      await live.dispose();
      const closed = new Promise((done) => http.close(done));
      http.closeIdleConnections();
      await closed;
      await apollo.stop();
    },
  };
}

/** Ready means: the database answers. */
function readiness(house: House): Route['handle'] {
  return async (_req, res) => {
    try {
      await house.pool.query('select 1');
      sendText(res, 200, 'text/plain', 'ready\n');
    } catch {
      sendText(res, 503, 'text/plain', 'the database does not answer\n');
    }
  };
}
