import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Upload } from 'tus-js-client';
import { signUpCitizen, type Citizen } from './support/citizen.js';
import { startFakeClamd } from './support/fake-clamd.js';
import { data, gql } from './support/gql.js';
import { samples } from './support/samples.js';
import { type Server, startNeighbour, startServer } from './support/server.js';
import { upload, uploaded, uploadedAt } from './support/upload.js';

interface MyFile {
  myFile: {
    name: string;
    type: string;
    size: number;
    sha256: string | null;
    status: string;
    rejection: string | null;
    url: string | null;
  } | null;
}
const question = '($id: ID!) { myFile(id: $id) { name type size sha256 status rejection url } }';

let server: Server;
let karima: Citizen;
let driss: Citizen;
beforeAll(async () => {
  server = await startServer({ env: { UPLOAD_MAX_MB: '2' } });
  [karima, driss] = [await signUpCitizen(server), await signUpCitizen(server)];
});
afterAll(() => server.stop());

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const pdfOf = (size: number) => Buffer.concat([samples.pdf, randomBytes(size - samples.pdf.length)]);
const my = async (id: string, who: Citizen, at = server) =>
  (await data<MyFile>(at.url, `query ${question}`, { id }, { ...who.headers, 'accept-language': 'en' }))
    .myFile;
const bytesAt = async (address: string, headers: Record<string, string> = {}) => {
  const { pathname, search } = new URL(address);
  return fetch(`${server.url}${pathname}${search}`, { headers });
};
/** An address as a server with the tests' secret signs it, for any time. */
function addressOf(id: string, expires: number): string {
  const path = `/files/${id}`;
  const key = createHmac('sha256', 'only-for-tests-only-for-tests-only').update('signed addresses').digest();
  const signature = createHmac('sha256', key).update(`${path}\n${expires}`).digest('base64url');
  return `${server.url}${path}?expires=${expires}&signature=${signature}`;
}
const pdf = { name: 'statuts.pdf', type: 'application/pdf' };

describe('uploading', () => {
  it('takes a file, says what it is, and gives the very bytes back', async () => {
    const bytes = pdfOf(300_000);
    const id = await uploaded(bytes, {
      ...pdf,
      url: server.url,
      citizen: karima,
      name: 'النظام الأساسي.pdf',
    });
    const file = await my(id, karima);
    expect(file).toEqual({
      name: 'النظام الأساسي.pdf',
      type: 'application/pdf',
      size: 300_000,
      sha256: sha256(bytes),
      status: 'READY',
      rejection: null,
      url: expect.stringContaining(`/files/${id}?`),
    });
    const answer = await bytesAt(file!.url!);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '300000',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'content-disposition': `inline; filename="______ _______.pdf"; filename*=UTF-8''${encodeURIComponent('النظام الأساسي.pdf')}`,
    });
  });

  it('goes on where it stopped after the line was cut', async () => {
    const bytes = pdfOf(1_500_000);
    const cut = await new Promise<string>((done, fail) => {
      const sending = new Upload(bytes, {
        endpoint: `${server.url}/files/upload`,
        headers: karima.headers,
        metadata: { filename: 'plan.pdf', filetype: 'application/pdf' },
        chunkSize: 400_000,
        retryDelays: null,
        onError: fail,
        onChunkComplete: () => void sending.abort().then(() => done(sending.url!), fail),
      });
      sending.start();
    });
    const { id } = uploadedAt(cut);
    expect(await my(id, karima)).toMatchObject({ status: 'UPLOADING', url: null, sha256: null });

    const offsets: number[] = [];
    const resumed = await upload(bytes, {
      ...pdf,
      url: server.url,
      citizen: karima,
      uploadUrl: cut,
      onProgress: (sent) => offsets.push(sent),
    });
    expect(resumed).toEqual(uploadedAt(cut));
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(400_000);
    expect(await my(id, karima)).toMatchObject({ status: 'READY', sha256: sha256(bytes) });
  });

  it('is taken over by another process from a line that died without a word', async () => {
    const other = await startNeighbour(server);
    try {
      const bytes = pdfOf(1_000_000);
      const address = await begin(bytes.length);
      const dead = await sendAndHang(address, bytes.subarray(0, 500_000));
      const there = address.replace(server.url, other.url);
      const resumed = await upload(bytes, {
        ...pdf,
        url: other.url,
        citizen: karima,
        uploadUrl: there,
        retryDelays: [500, 1000, 2000, 3000],
      });
      dead.destroy();
      const { id } = uploadedAt(address);
      expect(resumed).toEqual({ address: there, id });
      expect(await my(id, karima)).toMatchObject({ status: 'READY', sha256: sha256(bytes) });
    } finally {
      await other.stop();
    }
  });

  it('refuses a file that lies about its type, and keeps nothing of it', async () => {
    const answer = await upload(samples.exe, { ...pdf, url: server.url, citizen: karima });
    expect(answer).toEqual({
      address: expect.any(String),
      status: 422,
      body: {
        problems: [
          {
            path: [],
            code: 'file.type_lies',
            params: { claimed: 'application/pdf', real: 'application/x-msdownload' },
            message:
              'The content of the file (application/x-msdownload) is not what it claims to be (application/pdf). It was deleted; save it in the right format and send it again.',
          },
        ],
      },
    });
  });

  it('shows its owner why a file was refused, and deletes its bytes', async () => {
    const { address } = await upload(samples.png, { ...pdf, url: server.url, citizen: karima });
    const { id } = uploadedAt(address!);
    expect(await readdir(join(server.dataFolder, 'files'))).not.toContain(id);
    expect(await my(id, karima)).toMatchObject({
      status: 'REJECTED',
      rejection: expect.stringContaining('image/png'),
      url: null,
    });
  });

  it.each([
    ['too large', { name: 'a.pdf', type: 'application/pdf' }, pdfOf(2 * 1024 * 1024 + 1), 'file.too_large'],
    ['a page with scripts', { name: 'a.html', type: 'text/html' }, samples.html, 'file.type_not_accepted'],
    [
      'a text as an image',
      { name: 'a.txt', type: 'text/plain', purpose: 'IMAGE' },
      samples.txt,
      'file.type_not_accepted',
    ],
    [
      'for no purpose of ours',
      { name: 'a.pdf', type: 'application/pdf', purpose: 'constructor' },
      samples.pdf,
      'file.unknown_purpose',
    ],
    ['empty', { name: 'a.pdf', type: 'application/pdf' }, Buffer.alloc(0), 'file.empty'],
  ])('refuses what is %s before its first byte', async (_, wish, bytes, code) => {
    const answer = await upload(bytes, { ...wish, url: server.url, citizen: karima });
    expect(answer).toMatchObject({ status: 422, body: { problems: [{ code }] } });
  });

  it('needs somebody who signed in', async () => {
    const answer = await upload(samples.pdf, {
      ...pdf,
      url: server.url,
      citizen: { headers: { authorization: '' } },
    });
    expect(answer).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
  });
});

describe('reading', () => {
  it('hides a file from everybody else, and its upload too', async () => {
    const id = await uploaded(samples.pdf, { ...pdf, url: server.url, citizen: karima });
    expect(await my(id, driss)).toBeNull();
    for (const method of ['HEAD', 'PATCH', 'DELETE']) {
      const answer = await fetch(`${server.url}/files/upload/${id}`, {
        method,
        headers: {
          ...driss.headers,
          'tus-resumable': '1.0.0',
          'upload-offset': '0',
          'content-type': 'application/offset+octet-stream',
        },
      });
      expect(answer.status).toBe(404);
    }
    const raw = await fetch(`${server.url}/files/upload/${id}`, { headers: karima.headers });
    expect(raw.status).toBe(404);
  });

  it('needs an address that was given, for this file, and is not older than it may be', async () => {
    const [mine, his] = [
      await uploaded(samples.pdf, { ...pdf, url: server.url, citizen: karima }),
      await uploaded(samples.png, { name: 'a.png', type: 'image/png', url: server.url, citizen: driss }),
    ];
    const address = (await my(mine, karima))!.url!;
    expect((await bytesAt(address)).status).toBe(200);
    expect((await bytesAt(address.replace(mine, his))).status).toBe(404);
    expect((await bytesAt(address.split('?')[0]!)).status).toBe(404);
    const later = address.replace(/expires=\d+/, `expires=${Date.now() + 3_600_000}`);
    expect((await bytesAt(later)).status).toBe(404);
    const old = addressOf(mine, Date.now() - 1_000);
    const answer = await bytesAt(old, { 'accept-language': 'en' });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: 'This address has expired. Reload the page to get a new one.',
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });

  it('gives parts, says when nothing changed, and never shows what could run in our name', async () => {
    const id = await uploaded(samples.csv, {
      name: 'liste.csv',
      type: 'text/csv',
      url: server.url,
      citizen: karima,
    });
    const address = (await my(id, karima))!.url!;
    const part = await bytesAt(address, { range: 'bytes=8-16' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 8-16/${samples.csv.length}`,
      samples.csv.subarray(8, 17).toString(),
    ]);
    expect((await bytesAt(address, { range: 'bytes=9999-' })).status).toBe(416);
    const whole = await bytesAt(address);
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(whole.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await bytesAt(address, { 'if-none-match': whole.headers.get('etag')! })).status).toBe(304);
  });
});

describe('throwing away', () => {
  const discard =
    'mutation ($id: ID!) { discardFile(input: { fileId: $id }) { discardedId problems { code } } }';

  it('removes what nothing uses, row and bytes', async () => {
    const id = await uploaded(samples.pdf, { ...pdf, url: server.url, citizen: karima });
    const address = (await my(id, karima))!.url!;
    expect(await gql(server.url, discard, { id }, karima.headers)).toEqual({
      data: { discardFile: { discardedId: id, problems: [] } },
    });
    expect(await my(id, karima)).toBeNull();
    expect((await bytesAt(address)).status).toBe(404);
    expect(await readdir(join(server.dataFolder, 'files'))).not.toContain(id);
  });

  it("does not touch somebody else's", async () => {
    const id = await uploaded(samples.pdf, { ...pdf, url: server.url, citizen: karima });
    const answer = await gql(server.url, discard, { id }, driss.headers);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(await my(id, karima)).toMatchObject({ status: 'READY' });
  });
});

describe('the virus scanner', () => {
  const eicar = Buffer.from(String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`);

  it('refuses what it finds, and while it is away nothing is shown', async () => {
    const clamd = await startFakeClamd();
    const guarded = await startNeighbour(server, {
      CLAMD_HOST: '127.0.0.1',
      CLAMD_PORT: String(clamd.port),
    });
    try {
      const at = { url: guarded.url, citizen: karima, name: 'notes.txt', type: 'text/plain' };
      const clean = await uploaded(samples.txt, at);
      expect(await my(clean, karima, guarded)).toMatchObject({ status: 'READY' });
      expect(clamd.scanned).toEqual([samples.txt]);
      expect(await upload(eicar, at)).toMatchObject({
        status: 422,
        body: { problems: [{ code: 'file.virus', params: { virus: 'Eicar-Signature' } }] },
      });
      await clamd.stop();
      const waiting = await uploaded(samples.txt, at);
      expect(await my(waiting, karima, guarded)).toMatchObject({ status: 'CHECKING', url: null });
      expect((await bytesAt(addressOf(clean, Date.now() + 60_000))).status).toBe(200);
      expect((await bytesAt(addressOf(waiting, Date.now() + 60_000))).status).toBe(404);
    } finally {
      await guarded.stop();
      await clamd.stop();
    }
  });
});

/** Begins an upload by hand and answers with its address. */
async function begin(size: number): Promise<string> {
  const metadata = `filename ${Buffer.from('plan.pdf').toString('base64')},filetype ${Buffer.from('application/pdf').toString('base64')}`;
  const answer = await fetch(`${server.url}/files/upload`, {
    method: 'POST',
    headers: {
      ...karima.headers,
      'tus-resumable': '1.0.0',
      'upload-length': String(size),
      'upload-metadata': metadata,
    },
  });
  expect(answer.status).toBe(201);
  return new URL(answer.headers.get('location')!, server.url).href;
}

/** Sends a part of what it promised and then nothing more, without hanging up. */
async function sendAndHang(address: string, part: Buffer) {
  const { hostname, port, pathname } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(
    `PATCH ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${karima.headers.authorization}\r\n` +
      'tus-resumable: 1.0.0\r\nupload-offset: 0\r\ncontent-type: application/offset+octet-stream\r\ncontent-length: 1000000\r\n\r\n',
  );
  socket.write(part);
  await pause(1_000);
  return socket;
}
