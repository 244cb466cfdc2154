import type { IncomingMessage } from 'node:http';
import { EVENTS, Server, type ServerOptions } from '@tus/server';
import { notFound, forbidden, unauthenticated } from '../core/errors.js';
import { Refused, type Problem } from '../core/problem.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Config } from '../platform/config.js';
import { asJihaError } from '../platform/http/as-jiha-error.js';
import { sendJson } from '../platform/http/respond.js';
import type { Handler } from '../platform/http/router.js';
import { statusOf } from '../platform/http/status.js';
import type { Log } from '../platform/log.js';
import type { Translate } from '../platform/messages/translate.js';
import { currentRequest } from '../platform/request.js';
import { isFileId } from './attach.js';
import type { Storage } from './storage.js';
import type { UploadLocks } from './upload-lock.js';
import { readUploadRequest } from './upload-request.js';
import type { Uploads } from './uploads.js';

export interface UploadRoad {
  readonly config: Config;
  readonly log: Log;
  readonly translate: Translate;
  readonly storage: Storage;
  readonly locks: UploadLocks;
  readonly uploads: Uploads;
  readonly viewerOf: (req: IncomingMessage) => Promise<Viewer>;
}

const folder = '/files/upload';
type ServerRequest = Parameters<NonNullable<ServerOptions['onUploadFinish']>>[0];

/**
 * Resumable uploads by the tus 1.0 protocol at `/files/upload`: rural lines drop, and an upload goes on where it stopped.
 * Who may upload, what and how much is decided before the protocol sees the request; what arrived is checked after it.
 * Metadata: `filename`, `filetype`, `purpose` (ATTACHMENT when absent). Refusals are JSON: `{ "problems": […] }`.
 */
export function createUploadHandler(road: UploadRoad): Handler {
  const { config, uploads, viewerOf } = road;
  const begun = new WeakMap<object, string>();
  const tus = protocol(road, (req) => begun.get(nodeRequest(req))!);

  return async (req, res) => {
    if (req.method === 'OPTIONS') return tus.handle(req, res);
    const ownerId = uploaderOf(await viewerOf(req));
    const id = (req.url ?? '').split('?', 1)[0]!.slice(folder.length + 1);
    if (req.method === 'POST' && id === '') {
      const answer = await begin(ownerId, req);
      if ('problems' in answer) {
        res.setHeader('connection', 'close');
        return sendJson(res, 422, { problems: inWords(road, answer.problems) });
      }
      begun.set(req, answer.id);
    } else if (!['HEAD', 'PATCH', 'DELETE'].includes(req.method ?? '') || !isFileId(id)) {
      throw notFound('file', id);
    } else if (!(await uploads.isOwn(ownerId, id))) {
      throw notFound('file', id);
    }
    await tus.handle(req, res);
  };

  async function begin(
    ownerId: string,
    req: IncomingMessage,
  ): Promise<{ id: string } | { problems: readonly Problem[] }> {
    const headers = { length: text(req, 'upload-length'), metadata: text(req, 'upload-metadata') };
    const read = readUploadRequest(headers, config.uploads.largest);
    if ('problems' in read) return read;
    try {
      return { id: await uploads.begin(ownerId, read.request) };
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      throw error;
    }
  }
}

function protocol(road: UploadRoad, nameOf: (req: ServerRequest) => string): Server {
  const { config, log, translate, storage, locks, uploads } = road;
  const tus = new Server({
    path: folder,
    relativeLocation: true,
    datastore: storage.uploads,
    locker: locks,
    maxSize: config.uploads.largest,
    // CORS is the gate's business.
    allowedOrigins: () => false,
    disableTerminationForFinishedUploads: true,
    namingFunction: nameOf,
    onUploadFinish: async (_req, { id }) => {
      const problem = await uploads.finish(id);
      if (!problem) return {};
      return {
        status_code: 422,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ problems: inWords(road, [problem]) }),
      };
    },
    onResponseError: (_req, thrown) => {
      if ('status_code' in thrown) return undefined;
      log.error({ err: thrown }, 'an upload failed');
      const { id: requestId, language } = currentRequest()!;
      const error = asJihaError(thrown);
      return { status_code: statusOf(error), body: translate(error.messageCode, language, { requestId }) };
    },
  });
  tus.on(EVENTS.POST_TERMINATE, (_req, _res, id: string) => {
    uploads.forget(id).catch((error: unknown) => log.error({ err: error }, 'an upload was not forgotten'));
  });
  return tus;
}

function uploaderOf(viewer: Viewer): string {
  if (viewer.personId === null) throw unauthenticated();
  if (viewer.scopes !== null && !viewer.scopes.includes('files:write')) throw forbidden('uploadFile');
  return viewer.personId;
}

const inWords = ({ translate }: UploadRoad, problems: readonly Problem[]) =>
  problems.map(({ path, code, params = {} }) => ({
    path: path.map(String),
    code,
    params,
    message: translate(code, currentRequest()!.language, params),
  }));

function text(req: IncomingMessage, header: string): string | undefined {
  const value = req.headers[header];
  return Array.isArray(value) ? value.join(',') : value;
}

const nodeRequest = (req: ServerRequest): object => req.runtime!.node!.req;
