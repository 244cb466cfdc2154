import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { readBody } from './read-body.js';
import type { Handler } from './router.js';

/** A document with its variables is a few kilobytes; files travel by the upload route. */
const largestBody = 1024 * 1024;

/** GraphQL over HTTP as its specification says, straight from node:http: a framework would cost a third of a small answer. */
export function createGraphqlHandler(
  apollo: ApolloServer<Context>,
  contextOf: (req: IncomingMessage) => Promise<Context>,
): Handler {
  return async (req, res) => {
    const body = req.method === 'POST' ? parseJson(await readBody(req, largestBody)) : null;
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: (req.method ?? 'GET').toUpperCase(),
        headers: headersOf(req),
        search: new URL(req.url ?? '/', 'http://localhost').search,
        body,
      },
      context: () => contextOf(req),
    });
    res.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) res.setHeader(name, value);
    if (answer.body.kind === 'complete') return void res.end(answer.body.string);
    for await (const chunk of answer.body.asyncIterator) res.write(chunk);
    res.end();
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JihaError('BAD_USER_INPUT', 'http.body_not_json');
  }
}

function headersOf(req: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
