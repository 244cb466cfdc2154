import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { startFakeClamd } from '../../test/support/fake-clamd.js';
import { scan } from './clamd.js';

const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;

async function scanned(text: string | Buffer, settings: { answer?: string } = {}) {
  const clamd = await startFakeClamd(settings);
  try {
    const verdict = await scan(
      { host: '127.0.0.1', port: clamd.port },
      Readable.from([Buffer.from(text)]),
      10_000,
    );
    return { verdict, bytes: clamd.scanned[0] };
  } finally {
    await clamd.stop();
  }
}

describe('asking clamd', () => {
  it('sends the very bytes and hears that they are clean', async () => {
    const large = Buffer.alloc(1_000_000, 'Zagora ');
    const { verdict, bytes } = await scanned(large);
    expect(verdict).toEqual({ clean: true });
    expect(bytes?.equals(large)).toBe(true);
  });

  it('hears which virus was found', async () => {
    expect((await scanned(eicar)).verdict).toEqual({ clean: false, virus: 'Eicar-Signature' });
  });

  it.each(['INSTREAM size limit exceeded. ERROR', 'stream: Access denied. ERROR', 'UNKNOWN COMMAND', ''])(
    'takes "%s" for no verdict',
    async (answer) => {
      await expect(scanned('text', { answer })).rejects.toThrow(/clamd answered/);
    },
  );

  it('fails when nobody listens', async () => {
    const clamd = await startFakeClamd();
    await clamd.stop();
    await expect(scan({ host: '127.0.0.1', port: clamd.port }, Readable.from(['x']))).rejects.toThrow(
      /ECONNREFUSED/,
    );
  });

  it('fails when clamd says nothing', async () => {
    const mute = createServer((socket) => socket.on('error', () => undefined).resume());
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    try {
      await expect(scan({ host: '127.0.0.1', port }, Readable.from([Buffer.from('x')]), 100)).rejects.toThrow(
        /nothing/,
      );
    } finally {
      mute.close();
    }
  });
});
