import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes every letter; several may stand at one address, one after the other. */
export interface MailServer {
  /** The letters that it has taken, as they came. */
  readonly letters: { readonly to: string; readonly text: string }[];
  /** As the setting SMTP_URL takes it. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const letters: { to: string; text: string }[] = [];
  const server = new SMTPServer({
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
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', () => listening()));
  const { port: taken } = server.server.address() as AddressInfo;
  const url = `smtp://127.0.0.1:${taken}`;
  return { letters, url, stop: () => new Promise((stopped) => server.close(() => stopped())) };
}
