import type { IncomingMessage, ServerResponse } from 'node:http';
import { fromNodeHeaders } from 'better-auth/node';
import { forbidden, JihaError, unauthenticated } from '../../core/errors.js';
import type { Viewer } from '../access/viewer.js';
import { readBody } from '../http/read-body.js';
import type { Handler } from '../http/router.js';
import type { Translate } from '../messages/translate.js';
import { currentRequest } from '../request.js';
import { answerOf } from './answer.js';
import type { Attempts } from './attempts.js';
import { addressHeader, type Authentication } from './authentication.js';
import { credentialOf, withoutSession } from './credential.js';
import { findRoad, type Road } from './roads.js';

/** The address that a request came from, proxies of our own seen through. */
export type AddressOf = (req: IncomingMessage) => string;

export interface AuthRoutes {
  readonly authentication: Authentication;
  /** Opens the road of an external identity provider, as far as it answers. */
  readonly openProvider: () => Promise<void>;
  readonly attempts: Attempts;
  readonly translate: Translate;
  readonly addressOf: AddressOf;
  /** The same recognition that GraphQL uses. */
  readonly whoAsks: (headers: Headers) => Promise<Viewer>;
  /** A session or an account may have changed: nothing remembered of it may be believed. */
  readonly changed: () => void;
}

const prefix = '/auth';
const largestBody = 16 * 1024;

type Fields = Readonly<Record<string, unknown>>;

/** What `/auth/` answers: looks up the road, asks who may take it, counts attempts and lets better-auth do the rest. */
export function createAuthRoutes(options: AuthRoutes): Handler {
  const { authentication, attempts, translate } = options;

  return async (req, res) => {
    const path = (req.url ?? '').split('?', 1)[0]!.slice(prefix.length);
    const road = findRoad(req.method ?? 'GET', path);
    if (!road) throw new JihaError('NOT_FOUND', 'http.no_such_page', { path: `${prefix}${path}` });

    const headers = fromNodeHeaders(req.headers);
    headers.set(addressHeader, options.addressOf(req) || '127.0.0.1');
    const fields = road.method === 'POST' ? await readFields(req, headers) : {};
    await mayTake(road, path, headers, fields);

    const who = String(fields[road.counted?.by ?? ''] ?? '');
    if (road.counted?.as === 'password') await attempts.check('password', who);
    else if (road.counted) await attempts.count(road.counted.as, who);

    if (road.provider) await options.openProvider();
    const answer = await authentication.handler(requestOf(req, headers, fields));
    if (road.counted?.as === 'password') await settle(answer.status, who);
    if (req.method === 'POST') options.changed();
    const { language, id } = currentRequest()!;
    await send(res, await answerOf(answer, translate, language, id));
  };

  async function mayTake(road: Road, path: string, headers: Headers, fields: Fields): Promise<void> {
    const viewer = credentialOf(headers) ? await options.whoAsks(headers) : null;
    const enrolling = viewer?.mustEnrolSecondFactor === true;
    // A session that is worth nothing to us, such as one without its owner's second factor, is worth nothing here.
    if (viewer?.kind === 'anonymous' && !enrolling && path !== '/sign-out') withoutSession(headers);

    const changesPhone = fields['updatePhoneNumber'] === true;
    const open = changesPhone ? 'person' : road.open;
    if (open === 'anybody' || viewer?.kind === 'person' || (open === 'enrolling' && enrolling)) {
      if (road.notForStaff && viewer && viewer.grants.length > 0) throw forbidden(path);
      return;
    }
    throw unauthenticated();
  }

  async function settle(status: number, who: string): Promise<void> {
    if (status === 401) await attempts.count('password', who);
    if (status === 200) await attempts.forget('password', who);
  }
}

/** The fields of a JSON body. A device is never trusted to skip the second factor. */
async function readFields(req: IncomingMessage, headers: Headers): Promise<Fields> {
  const text = await readBody(req, largestBody);
  if (text === '') return {};
  if (!headers.get('content-type')?.startsWith('application/json')) {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_json');
  }
  const { trustDevice: _, ...fields } = parse(text);
  return fields;
}

function parse(text: string): Fields {
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields as Fields;
  } catch {
    // Told below, in the same words.
  }
  throw new JihaError('BAD_USER_INPUT', 'http.body_not_json');
}

function requestOf(req: IncomingMessage, headers: Headers, fields: Fields): Request {
  headers.delete('content-length');
  headers.delete('transfer-encoding');
  if (req.method === 'POST') headers.set('content-type', 'application/json');
  return new Request(new URL(req.url ?? '/', 'http://localhost'), {
    method: req.method ?? 'GET',
    headers,
    ...(req.method === 'POST' && { body: JSON.stringify(fields) }),
  });
}

async function send(res: ServerResponse, answer: Response): Promise<void> {
  res.statusCode = answer.status;
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') res.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  res.end(Buffer.from(await answer.arrayBuffer()));
}
