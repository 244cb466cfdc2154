import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

export interface FakeS3 {
  /** What a client needs to come here. */
  readonly settings: {
    readonly bucket: string;
    readonly endpoint: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  /** Keys of the objects in the bucket. */
  keys(): string[];
  /** Multipart uploads that are neither complete nor aborted. */
  unfinished(): number;
  stop(): Promise<void>;
}

interface Thing {
  readonly bytes: Buffer;
  readonly meta: Record<string, string>;
}

/**
 * As much of S3's protocol as resumable uploads use, in memory, over HTTP: objects with metadata and ranges, multipart
 * uploads with their parts listed. Like the real one it knows nothing of an upload once it is complete or aborted.
 */
export async function startFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Thing>();
  const uploads = new Map<string, { meta: Record<string, string>; parts: Map<number, Buffer> }>();
  const server = createServer((req, res) => void answer(req, res));

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(req.url ?? '/', 'http://localhost');
    const key = decodeURIComponent(pathname.replace(/^\/bucket\/?/, ''));
    const body = await buffer(req);
    const uploadId = query.get('uploadId');
    const upload = uploadId === null ? null : uploads.get(uploadId);
    if (upload === undefined) return fail(res, 404, 'NoSuchUpload');

    if (req.method === 'POST' && query.has('uploads')) {
      const id = `upload-${uploads.size + 1}-${Date.now()}`;
      uploads.set(id, { meta: metaOf(req.headers), parts: new Map() });
      return xml(
        res,
        'InitiateMultipartUploadResult',
        `<Bucket>bucket</Bucket><Key>${key}</Key><UploadId>${id}</UploadId>`,
      );
    }
    if (upload) return multipart(res, req.method!, key, { uploadId: uploadId!, query, body, upload });
    if (req.method === 'PUT') {
      objects.set(key, { bytes: body, meta: metaOf(req.headers) });
      return void res.writeHead(200, { etag: etagOf(body) }).end();
    }
    if (req.method === 'DELETE') {
      objects.delete(key);
      return void res.writeHead(204).end();
    }
    const found = objects.get(key);
    if (!found) return fail(res, 404, 'NoSuchKey', req.method === 'HEAD');
    send(res, found, req.headers.range, req.method === 'HEAD');
  }

  function multipart(
    res: ServerResponse,
    method: string,
    key: string,
    at: {
      uploadId: string;
      query: URLSearchParams;
      body: Buffer;
      upload: { meta: Record<string, string>; parts: Map<number, Buffer> };
    },
  ): void {
    const { uploadId, query, body, upload } = at;
    const parts = [...upload.parts].sort(([a], [b]) => a - b);
    if (method === 'PUT') {
      upload.parts.set(Number(query.get('partNumber')), body);
      return void res.writeHead(200, { etag: etagOf(body) }).end();
    }
    if (method === 'GET') {
      const listed = parts.map(
        ([number, bytes]) =>
          `<Part><PartNumber>${number}</PartNumber><ETag>${etagOf(bytes)}</ETag><Size>${bytes.length}</Size></Part>`,
      );
      return xml(
        res,
        'ListPartsResult',
        `<UploadId>${uploadId}</UploadId><IsTruncated>false</IsTruncated>${listed.join('')}`,
      );
    }
    uploads.delete(uploadId);
    if (method === 'DELETE') return void res.writeHead(204).end();
    objects.set(key, { bytes: Buffer.concat(parts.map(([, bytes]) => bytes)), meta: upload.meta });
    xml(res, 'CompleteMultipartUploadResult', `<Bucket>bucket</Bucket><Key>${key}</Key>`);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      bucket: 'bucket',
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      accessKeyId: 'test',
      secretAccessKey: 'test',
    },
    keys: () => [...objects.keys()],
    unfinished: () => uploads.size,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;

const metaOf = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[0].startsWith('x-amz-meta-')),
  );

function send(
  res: ServerResponse,
  { bytes, meta }: Thing,
  range: string | undefined,
  headOnly: boolean,
): void {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  const part = first === undefined ? bytes : bytes.subarray(Number(first), Number(last) + 1);
  res.writeHead(first === undefined ? 200 : 206, {
    ...meta,
    etag: etagOf(bytes),
    'content-length': part.length,
  });
  res.end(headOnly ? undefined : part);
}

function xml(res: ServerResponse, name: string, inner: string): void {
  res.writeHead(200, { 'content-type': 'application/xml' });
  res.end(`<?xml version="1.0" encoding="UTF-8"?><${name}>${inner}</${name}>`);
}

function fail(res: ServerResponse, status: number, code: string, headOnly = false): void {
  res.writeHead(status, { 'content-type': 'application/xml' });
  res.end(headOnly ? undefined : `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`);
}
