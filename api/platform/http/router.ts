import type { IncomingMessage, ServerResponse } from 'node:http';
import { JihaError } from '../../core/errors.js';
import { negotiateLanguage } from '../../core/localized-text.js';
import type { Log } from '../log.js';
import type { Translate } from '../messages/translate.js';
import { currentRequest, runInNewRequest } from '../request.js';
import { asJihaError } from './as-jiha-error.js';
import { sendJson } from './respond.js';
import { headersOfError, statusOf } from './status.js';

export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** A path ('/healthz') or everything below a folder ('/admin/'), and what answers it. */
export interface Route {
  readonly path: string;
  readonly handle: Handler;
}

/** Looks at each request before its route does; true: it is answered already. */
export type Gate = (req: IncomingMessage, res: ServerResponse) => boolean;

export interface RouterOptions {
  readonly routes: readonly Route[];
  readonly gates: readonly Gate[];
  readonly translate: Translate;
  readonly log: Log;
}

/** Sends each request to the first route that fits, inside its own request scope; an error becomes a coded answer. */
export function createRouter({ routes, gates, translate, log }: RouterOptions): Handler {
  const find = (path: string) => routes.find((route) => route.path === path || isBelow(route.path, path));

  return (req, res) =>
    runInNewRequest(negotiateLanguage(req.headers['accept-language']), async () => {
      const path = (req.url ?? '/').split('?', 1)[0]!;
      try {
        res.setHeader('x-request-id', currentRequest()!.id);
        if (gates.some((gate) => gate(req, res))) return;
        const route = find(path);
        if (!route) throw new JihaError('NOT_FOUND', 'http.no_such_page', { path });
        await route.handle(req, res);
      } catch (error) {
        answerError(error, req, res);
      }
    });

  function answerError(thrown: unknown, req: IncomingMessage, res: ServerResponse): void {
    // Whoever hung up while sending or waiting needs no answer, and nothing went wrong here.
    if (req.destroyed && res.destroyed) return;
    const { id: requestId, language } = currentRequest()!;
    const error = asJihaError(thrown);
    if (error.code === 'INTERNAL') log.error({ err: thrown }, 'a request failed');
    if (res.headersSent) return void res.destroy();
    for (const name of ['content-encoding', 'content-length']) res.removeHeader(name);
    for (const [name, value] of headersOfError(error)) res.setHeader(name, value);
    // What is left of the body is not read: the connection ends with this answer.
    if (!req.complete) res.setHeader('connection', 'close');
    sendJson(res, statusOf(error), {
      errors: [
        {
          message: translate(error.messageCode, language, { ...error.params, requestId }),
          extensions: { ...error.params, code: error.code, reason: error.messageCode, requestId },
        },
      ],
    });
  }
}

/** '/' alone is the door, not the folder of everything. */
const isBelow = (folder: string, path: string) =>
  folder.length > 1 && folder.endsWith('/') && path.startsWith(folder);
