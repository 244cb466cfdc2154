import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { JihaError } from '../../core/errors.js';
import { negotiateLanguage } from '../../core/localized-text.js';
import type { Log } from '../log.js';
import type { Translate } from '../messages/translate.js';
import { currentRequest, runInRequest } from '../request.js';
import { sendJson } from './respond.js';

export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** A path ('/healthz') or everything below a folder ('/admin/'), and what answers it. */
export interface Route {
  readonly path: string;
  readonly handle: Handler;
}

const statusOf = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  INTERNAL: 500,
} as const;

/** Sends each request to the first route that fits, inside its own request scope; an error becomes a coded answer. */
export function createRouter(routes: readonly Route[], translate: Translate, log: Log): Handler {
  const find = (path: string) =>
    routes.find((route) => route.path === path || (route.path.endsWith('/') && path.startsWith(route.path)));

  return (req, res) =>
    runInRequest(
      { id: randomUUID(), language: negotiateLanguage(req.headers['accept-language']) },
      async () => {
        const path = (req.url ?? '/').split('?', 1)[0]!;
        try {
          const route = find(path);
          if (!route) throw new JihaError('NOT_FOUND', 'http.no_such_page', { path });
          await route.handle(req, res);
        } catch (error) {
          answerError(error, res);
        }
      },
    );

  function answerError(error: unknown, res: ServerResponse): void {
    const { id: requestId, language } = currentRequest()!;
    if (!(error instanceof JihaError)) log.error({ err: error }, 'a request failed');
    if (res.headersSent) return void res.destroy();
    const known =
      error instanceof JihaError ? error : new JihaError('INTERNAL', 'error.internal', { requestId });
    // Whatever is left of the body is not read: the connection ends with this answer.
    res.setHeader('connection', 'close');
    sendJson(res, statusOf[known.code], {
      errors: [
        {
          message: translate(known.messageCode, language, known.params),
          extensions: { code: known.code, requestId },
        },
      ],
    });
  }
}
