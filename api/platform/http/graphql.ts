import { HeaderMap } from '@apollo/server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import type { Engine } from '../graphql/engine.js';
import { asGraphqlError } from '../graphql/http-error.js';
import { compressed } from './compress.js';
import { readBody } from './read-body.js';
import type { Handler } from './router.js';

/** A document with its variables is a few kilobytes; files travel by the upload route. */
export const largestBody = 1024 * 1024;

/** GraphQL over HTTP as its specification says, straight from node:http: a framework would cost a third of a small answer. */
export function createGraphqlHandler(
  engine: Engine,
  contextOf: (req: IncomingMessage) => Promise<Context>,
): Handler {
  return async (req, res) => {
    const body = req.method === 'POST' ? await readJson(req) : null;
    const answer = await engine.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: (req.method ?? 'GET').toUpperCase(),
        headers: headersOf(req),
        search: searchOf(req),
        body,
      },
      // Who asks cannot be said, or asks too often: the whole request is refused, with the status that says so.
      context: () =>
        contextOf(req).catch((error: unknown) => {
          throw asGraphqlError(error);
        }),
    });
    res.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) res.setHeader(name, value);
    if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
    await send(req, res, answer.body.string);
  };
}

async function send(req: IncomingMessage, res: ServerResponse, text: string): Promise<void> {
  const bytes = await compressed(req, res, text);
  res.setHeader('content-length', bytes.length);
  res.end(bytes);
}

/** Only JSON is read; an array would be a batch, which no limit of ours would see as one. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const type = req.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json') {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_json_type', { type });
  }
  const body = parseJson(await readBody(req, largestBody));
  if (Array.isArray(body)) throw new JihaError('BAD_USER_INPUT', 'graphql.batch_refused');
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_json');
  }
}

function searchOf(req: IncomingMessage): string {
  const url = req.url ?? '/';
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function headersOf(req: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // A request without a cookie carries nobody's rights that another site could borrow: a plain GET is welcome.
  if (req.headers.cookie === undefined) headers.set('apollo-require-preflight', 'no cookie');
  return headers;
}
