import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Log } from '../log.js';

/** Both proxies and phones forget silent connections after half a minute or more. */
const pingEvery = 12_000;

/**
 * Carries messages between a socket and the protocol, and finds out when the other side is gone. Written here and not
 * taken from graphql-ws/use/ws, which tells each mistake of a client on the console and hides its codes.
 */
export function carry<E>(protocol: Server<E>, socket: WebSocket, extra: E, log: Log): void {
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) =>
        new Promise((sent) => {
          // A client that left needs no answer; its `close` event is on the way.
          if (socket.readyState !== socket.OPEN) return sent();
          socket.send(text, () => sent());
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) =>
        socket.on('message', (data) => {
          receive(String(data)).catch((error: unknown) => {
            log.error({ err: error }, 'a message could not be handled');
            socket.close(4500, 'Internal server error');
          });
        }),
    },
    extra,
  );

  let answered = true;
  const ping = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, pingEvery);
  socket.on('pong', () => (answered = true));
  // What a client did wrong (too large a message, bad frames) closes the socket with ws's own code.
  socket.on('error', (error) => log.debug({ err: error }, 'a socket broke'));
  socket.once('close', (code, reason) => {
    clearInterval(ping);
    void closed(code, String(reason));
  });
}
