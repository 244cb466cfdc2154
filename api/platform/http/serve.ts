import { createServer, STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocketServer } from 'ws';
import type { Log } from '../log.js';
import type { Translate } from '../messages/translate.js';
import { answerJunk } from './junk.js';
import type { Handler } from './router.js';

export interface ServeOptions {
  readonly handle: Handler;
  readonly sockets: WebSocketServer;
  /** Whether the page that asks for a socket may have one. */
  readonly mayUpgrade: (req: IncomingMessage) => boolean;
  readonly translate: Translate;
  readonly log: Log;
}

export interface Listening {
  readonly http: Server;
  /** Takes no new request, lets those that run finish within so many milliseconds, then closes the rest. */
  stop(within: number): Promise<void>;
}

/** The HTTP server, with limits on how slowly and how much a client may say before it is heard. */
export function serve({ handle, sockets, mayUpgrade, translate, log }: ServeOptions): Listening {
  const http = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 10_000,
    // A resumable upload sends pieces of some megabytes over slow lines.
    requestTimeout: 5 * 60_000,
    keepAliveTimeout: 65_000, // longer than the 60 s of usual load balancers, or they meet closed connections
    connectionsCheckingInterval: 5_000,
  });
  http.maxHeadersCount = 100;
  http.on('request', (req, res) => {
    if (!http.listening) res.setHeader('connection', 'close'); // stopping
    Promise.resolve(handle(req, res)).catch((error: unknown) => {
      log.error({ err: error }, 'a request could not even be refused');
      res.destroy();
    });
  });
  http.on('upgrade', (req, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (req.url?.split('?', 1)[0] !== '/graphql') return refuseUpgrade(socket, 404);
    if (!mayUpgrade(req)) return refuseUpgrade(socket, 403);
    sockets.handleUpgrade(req, socket, head, (client) => sockets.emit('connection', client, req));
  });
  http.on('clientError', (error, socket) => answerJunk(error, socket, translate));

  return {
    http,
    async stop(within) {
      const closed = new Promise((done) => http.close(done));
      http.closeIdleConnections();
      await Promise.race([closed, wait(within, undefined, { ref: false })]);
      http.closeAllConnections();
    },
  };
}

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
