import { once } from 'node:events';
import { createServer, type AddressInfo, type Server as NetServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes connections and says nothing, until it comes to itself. */
export interface MailServer {
  readonly url: string;
  /** Connections that were opened while it was silent, and those of them that have ended. */
  readonly silence: { opened: number; ended: number };
  /** The letters that it has taken, as they came. */
  readonly letters: { readonly to: string; readonly text: string }[];
  comeToItself(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSilentMailServer(): Promise<MailServer> {
  const silence = { opened: 0, ended: 0 };
  const held = new Set<Socket>();
  const silent = createServer((socket) => {
    silence.opened++;
    held.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      held.delete(socket);
      silence.ended++;
    });
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const letters: { to: string; text: string }[] = [];
  const speaking = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        letters.push({ to, text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  const close = async (server: NetServer) => {
    if (!server.listening) return;
    server.close();
    for (const socket of held) socket.destroy();
    await once(server, 'close');
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    silence,
    letters,
    async comeToItself() {
      await close(silent);
      await new Promise<void>((listening) => speaking.listen(port, '127.0.0.1', () => listening()));
    },
    async stop() {
      await close(silent);
      await new Promise<void>((closed) => speaking.close(() => closed()));
    },
  };
}
