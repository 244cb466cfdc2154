import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { data } from './support/gql.js';
import { type Server, startNeighbour, startServer } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

/** Answers that everybody gets are kept as bytes, and never older than what was acknowledged. */
let server: Server;
let neighbour: Server;
let designer: Headers;
let publisher: Headers;
beforeAll(async () => {
  server = await startServer();
  neighbour = await startNeighbour(server);
  designer = await signIn('conception', server.url);
  publisher = await signIn('publication', server.url);
}, 60_000);
afterAll(() => Promise.all([server.stop(), neighbour.stop()]));

const catalogue =
  '{ procedures(first: 50) { nodes { key title publishedRevision { form { fields { key label } } } } } }';

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly bytes: Buffer;
}

/** fetch would unpack what came packed. */
function get(url: string, query: string, headers: Headers = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const address = `${url}/graphql?query=${encodeURIComponent(query)}`;
    request(address, { headers: { accept: 'application/json', ...headers } }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () =>
        resolve({ status: res.statusCode!, headers: res.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const titleOf = ({ bytes }: Reply) =>
  (
    JSON.parse(String(bytes)) as { data: { procedures: { nodes: { key: string; title: string }[] } } }
  ).data.procedures.nodes.find(({ key }) => key === 'complaint')!.title;

/** Publishes the complaint under another title. */
async function publishes(title: string): Promise<void> {
  const { procedure } = await data<{
    procedure: { authority: { id: string }; department: { id: string } | null };
  }>(server.url, '{ procedure(key: "complaint") { authority { id } department { id } } }', {}, designer);
  const definition = parse(readFileSync('api/demo/procedures/pr03-complaint.yaml', 'utf8')) as Record<
    string,
    unknown
  >;
  const { draftRevision } = await data<{ draftRevision: { revision: { id: string }; problems: unknown[] } }>(
    server.url,
    'mutation ($input: DraftRevisionInput!) { draftRevision(input: $input) { revision { id } problems { path code } } }',
    {
      input: {
        authorityId: procedure.authority.id,
        departmentId: procedure.department?.id ?? null,
        definition: { ...definition, title: { ...(definition['title'] as object), fr: title } },
      },
    },
    designer,
  );
  expect(draftRevision.problems).toEqual([]);
  const { publishRevision } = await data<{ publishRevision: { problems: unknown[] } }>(
    server.url,
    'mutation ($id: ID!) { publishRevision(input: { revisionId: $id }) { problems { path code } } }',
    { id: draftRevision.revision.id },
    publisher,
  );
  expect(publishRevision.problems).toEqual([]);
}

describe('a public answer', () => {
  it('is kept, and says by its ETag whether it still holds', async () => {
    const first = await get(server.url, catalogue);
    expect(first.status).toBe(200);
    const again = await get(server.url, catalogue);
    expect(again.headers).toMatchObject({
      'x-answered': 'kept',
      etag: first.headers['etag'],
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: expect.stringContaining('accept-language'),
    });
    expect(again.bytes.equals(first.bytes)).toBe(true);
    const unchanged = await get(server.url, catalogue, { 'if-none-match': String(first.headers['etag']) });
    expect([unchanged.status, unchanged.bytes.length]).toEqual([304, 0]);
    const arabic = await get(server.url, catalogue, { 'accept-language': 'ar' });
    expect(arabic.headers['etag']).not.toBe(first.headers['etag']);
  });

  it('is kept packed as the client likes it', async () => {
    const plain = await get(server.url, catalogue);
    for (let time = 0; time < 2; time++) {
      const br = await get(server.url, catalogue, { 'accept-encoding': 'br, gzip' });
      expect([br.headers['content-encoding'], brotliDecompressSync(br.bytes).equals(plain.bytes)]).toEqual([
        'br',
        true,
      ]);
      const gz = await get(server.url, catalogue, { 'accept-encoding': 'gzip' });
      expect([gz.headers['content-encoding'], gunzipSync(gz.bytes).equals(plain.bytes)]).toEqual([
        'gzip',
        true,
      ]);
    }
  });

  it('is never older than what its process acknowledged, and elsewhere not 250 milliseconds older', async () => {
    for (let round = 1; round <= 3; round++) {
      for (const { url } of [server, neighbour]) await get(url, catalogue); // kept by both
      const title = `Réclamation, version ${round}`;
      await publishes(title);
      const acknowledged = Date.now();
      expect(titleOf(await get(server.url, catalogue))).toBe(title);
      let elsewhere = titleOf(await get(neighbour.url, catalogue));
      while (elsewhere !== title && Date.now() - acknowledged < 250)
        elsewhere = titleOf(await get(neighbour.url, catalogue));
      expect(elsewhere).toBe(title);
    }
  });

  it('is not what somebody who is signed in gets, nor kept for others from them', async () => {
    const mine = await get(server.url, catalogue, designer);
    expect(mine.headers['x-answered']).not.toBe('kept');
    expect(mine.headers['etag']).toBeUndefined();
    expect(mine.headers['cache-control']).toBe('no-store');
    const viewer = '{ viewer { person { id } } }';
    await get(server.url, viewer, designer);
    expect(String((await get(server.url, viewer)).bytes)).toBe('{"data":{"viewer":{"person":null}}}\n');
    // Not read by the planner alone: asked anew each time.
    for (let time = 0; time < 2; time++)
      expect((await get(server.url, '{ searchCommunes(text: "zag") { code } }')).headers['x-answered']).toBe(
        'executed',
      );
  });

  it('is not kept where it is an error', async () => {
    const wrong = '{ procedures(first: 1000) { nodes { key } } }';
    for (let time = 0; time < 2; time++)
      expect((await get(server.url, wrong)).headers['x-answered']).toBe('executed');
  });
});
