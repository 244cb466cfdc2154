import { HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { IncomingMessage } from 'node:http';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { answer, type Operation } from '../graphql/answer.js';
import type { Engine } from '../graphql/engine.js';
import { readJson } from './graphql.js';
import type { Handler } from './router.js';

export const wantsEventStream = (req: IncomingMessage): boolean =>
  /(^|,\s*)text\/event-stream\b/.test(req.headers.accept ?? '');

/**
 * GraphQL over server-sent events, the mode of distinct connections: one operation a request, its results as `next`
 * events, then `complete`. Errors of the document come as results too, so that EventSource can read them.
 */
export function createEventStreamHandler(
  engine: Engine,
  contextOf: (req: IncomingMessage) => Promise<Context>,
): Handler {
  return async (req, res) => {
    const operation = await readOperation(req);
    const result = await answer(engine, operation, await contextOf(req));
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Nginx would hold events back to send them in larger pieces.
      'x-accel-buffering': 'no',
    });
    res.write(event('next', result));
    res.end(event('complete', null));
  };
}

/** An empty `data` line is needed: browsers do not raise an event without one. */
const event = (name: string, data: FormattedExecutionResult | null) =>
  `event: ${name}\ndata:${data === null ? '' : ` ${JSON.stringify(data)}`}\n\n`;

async function readOperation(req: IncomingMessage): Promise<Operation> {
  // With its method Apollo refuses a mutation in an address, which another site could make a browser open.
  const method = req.method ?? 'GET';
  const { pathname, search, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  const http = { method, headers: new HeaderMap(), search, body: null };
  if (method === 'GET') {
    return {
      http,
      query: searchParams.get('query') ?? undefined,
      operationName: searchParams.get('operationName') ?? undefined,
      variables: objectIn('variables', searchParams.get('variables')),
      extensions: objectIn('extensions', searchParams.get('extensions')),
    };
  }
  if (method !== 'POST')
    throw new JihaError('BAD_USER_INPUT', 'http.wrong_method', { method, path: pathname });
  const { query, operationName, variables, extensions } = asObject('body', await readJson(req)) ?? {};
  return {
    http,
    query: asText('query', query),
    operationName: asText('operationName', operationName),
    variables: asObject('variables', variables),
    extensions: asObject('extensions', extensions),
  };
}

function objectIn(name: string, text: string | null): Operation['variables'] {
  if (text === null) return undefined;
  try {
    return asObject(name, JSON.parse(text));
  } catch {
    throw new JihaError('BAD_USER_INPUT', 'http.bad_parameter', { name });
  }
}

function asObject(name: string, value: unknown): Operation['variables'] {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new JihaError('BAD_USER_INPUT', 'http.bad_parameter', { name });
}

function asText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new JihaError('BAD_USER_INPUT', 'http.bad_parameter', { name });
}
