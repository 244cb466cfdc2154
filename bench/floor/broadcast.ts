// A bare broadcast: the same bytes to every socket, with as much of graphql-transport-ws as a client needs to begin.
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';

export function createBroadcast(server: Server): { send(message: string): void } {
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    handleProtocols: () => 'graphql-transport-ws',
    perMessageDeflate: false,
  });
  sockets.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      if (data.includes('"connection_init"')) socket.send('{"type":"connection_ack"}');
    });
    socket.on('error', () => socket.terminate());
  });
  return {
    send(message) {
      const bytes = Buffer.from(message);
      for (const socket of sockets.clients) socket.send(bytes, { binary: false });
    },
  };
}
