import { HeaderMap } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import type { Engine } from '../graphql/engine.js';
import { asGraphqlError } from '../graphql/http-error.js';
import type { Shortcut } from '../graphql/shortcut.js';
import { compress, encodingFor, worthwhile } from './compress.js';
import { plainQuestion } from './plain-question.js';
import type { PublicAnswers } from './public-answers.js';
import { readBody } from './read-body.js';
import type { Handler } from './router.js';

/** A document with its variables is a few kilobytes; files travel by the upload route. */
export const largestBody = 1024 * 1024;

export interface GraphqlHandlerOptions {
  readonly engine: Engine;
  readonly contextOf: (req: IncomingMessage) => Promise<Context>;
  /** null: everything is executed by the engine. */
  readonly shortcuts: Shortcuts | null;
  /** Answers say in `x-answered` which way they came, and in `x-statements` what they took. */
  readonly telling: boolean;
}

/** What spares the engine. Both give the answers that it would give. */
export interface Shortcuts {
  readonly planned: Shortcut;
  readonly publicAnswers: PublicAnswers;
  /** Counts a request of somebody who presents nothing. */
  readonly count: (req: IncomingMessage) => Promise<void>;
}

/** One request on its way to an answer. */
interface Asking {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly body: unknown;
  /** Who asks: found out once, whichever way the answer comes. */
  readonly open: () => Promise<Context>;
}

interface Answered {
  readonly bytes: Buffer;
  /** The media type of an answer without errors; null: there are some. */
  readonly type: string | null;
}

/** GraphQL over HTTP as its specification says, straight from node:http: a framework would cost a third of a small answer. */
export function createGraphqlHandler(options: GraphqlHandlerOptions): Handler {
  const { engine, contextOf, shortcuts, telling } = options;
  /** The media type of good answers to those who accept what this header says; the engine decides it once. */
  const types = new LRUCache<string, string>({ max: 100 });

  return async (req, res) => {
    const posted = req.method === 'POST' ? await readJsonText(req) : null;
    const question = shortcuts?.publicAnswers.questionOf(req, posted ?? req.url ?? '');
    const kept = question && shortcuts!.publicAnswers.find(question);
    if (kept) {
      await shortcuts!.count(req);
      if (telling) res.setHeader('x-answered', 'kept');
      return shortcuts!.publicAnswers.send(req, res, kept);
    }
    let context: Promise<Context> | null = null;
    const open = () => (context ??= contextOf(req));
    const asking = { req, res, open, body: posted === null ? null : parseJson(posted) };
    const { bytes, type } = (await written(asking)) ?? (await executed(asking));
    const fresh = question && type && shortcuts!.publicAnswers.keep(question, await open(), type, bytes);
    return fresh ? shortcuts!.publicAnswers.send(req, res, fresh) : send(req, res, bytes);
  };

  /** The answer written from the rows; null: it is for the engine. */
  async function written({ req, res, body, open }: Asking): Promise<Answered | null> {
    const type = types.get(req.headers.accept ?? '');
    const question = shortcuts && type && body !== null && plainQuestion(body);
    if (!question) return null;
    const bytes = await shortcuts!.planned.answer(question, open);
    if (bytes === null) return null;
    res.setHeader('cache-control', 'no-store');
    res.setHeader('content-type', type);
    if (telling) {
      res.setHeader('x-answered', 'written');
      res.setHeader('x-statements', (await open()).reader.statements);
    }
    return { bytes, type };
  }

  async function executed({ req, res, body, open }: Asking): Promise<Answered> {
    const answer = await engine.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: (req.method ?? 'GET').toUpperCase(),
        headers: headersOf(req),
        search: searchOf(req),
        body,
      },
      // Who asks cannot be said, or asks too often: the whole request is refused, with the status that says so.
      context: () =>
        open().catch((error: unknown) => {
          throw asGraphqlError(error);
        }),
    });
    res.statusCode = answer.status ?? 200;
    res.setHeader('cache-control', 'no-store');
    for (const [name, value] of answer.headers) res.setHeader(name, value);
    if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
    const type = res.statusCode === 200 ? (answer.headers.get('content-type') ?? null) : null;
    if (type) types.set(req.headers.accept ?? '', type);
    return { bytes: Buffer.from(answer.body.string), type };
  }
}

async function send(req: IncomingMessage, res: ServerResponse, bytes: Buffer): Promise<void> {
  if (bytes.length >= worthwhile) res.appendHeader('vary', 'accept-encoding');
  const encoding = encodingFor(req, bytes);
  if (encoding) res.setHeader('content-encoding', encoding);
  const body = encoding ? await compress(bytes, encoding) : bytes;
  res.setHeader('content-length', body.length);
  res.end(body);
}

/** Only JSON is read; an array would be a batch, which no limit of ours would see as one. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  return parseJson(await readJsonText(req));
}

async function readJsonText(req: IncomingMessage): Promise<string> {
  const type = req.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json') {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_json_type', { type });
  }
  return readBody(req, largestBody);
}

function parseJson(text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_json');
  }
  if (Array.isArray(body)) throw new JihaError('BAD_USER_INPUT', 'graphql.batch_refused');
  return body;
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
