import type { IncomingMessage } from 'node:http';
import { JihaError, unauthenticated } from '../../core/errors.js';
import type { Context } from '../context.js';
import { answer, type Operation } from '../graphql/answer.js';
import type { Engine, FormatError } from '../graphql/engine.js';
import type { StreamSlot } from '../live/accept.plugin.js';
import { told } from '../live/execution.js';
import type { Member } from '../live/member.js';
import type { SessionsHeld } from '../live/sessions.js';
import type { Sink } from '../live/sink.js';
import { openStream } from '../live/stream-sink.js';
import { sameSession, type Subscriptions } from '../live/subscriptions.js';
import { readJson } from './graphql.js';
import type { Handler } from './router.js';

export const wantsEventStream = (req: IncomingMessage): boolean =>
  /(^|,\s*)text\/event-stream\b/.test(req.headers.accept ?? '');

export interface EventStreamOptions {
  readonly engine: Engine;
  readonly contextOf: (req: IncomingMessage) => Promise<Context>;
  /** The same, asked by ourselves when rights may have changed. */
  readonly contextAgain: (req: IncomingMessage) => Promise<Context>;
  readonly subscriptions: Subscriptions;
  readonly sessions: SessionsHeld;
  readonly formatError: FormatError;
}

/**
 * GraphQL over server-sent events, the mode of distinct connections: one operation a request, its results as `next`
 * events, then `complete`. Errors of the document come as results too, so that EventSource can read them.
 */
export function createEventStreamHandler(options: EventStreamOptions): Handler {
  const { engine, contextOf, contextAgain, subscriptions, sessions, formatError } = options;
  return async (req, res) => {
    const operation = await readOperation(req);
    const context = await contextOf(req);
    const slot: StreamSlot = { accepted: null, mayAct: req.method === 'POST' };
    context.stream = slot;
    const result = await answer(engine, operation, context);
    const stream = openStream(res);
    if (!slot.accepted) return stream.only(result);

    const { sessionId, language } = context.viewer;
    const sink = stream.sink(() => told(formatError, language, unauthenticated()));
    const reopen = async () => sameSession(await contextAgain(req), sessionId);
    // Where a browser's EventSource stood when its line broke; it asks again with the address that it began with.
    const after = req.headers['last-event-id'] as string | undefined;
    try {
      const member = await subscriptions.begin(slot.accepted, {
        context,
        reopen,
        sink,
        after: after || null,
      });
      const letGo = sessionId === null ? () => undefined : sessions.hold(sessionId, held(member, sink));
      const leave = () => {
        letGo();
        member.leave();
      };
      if (res.destroyed) leave();
      else res.once('close', leave);
    } catch (error) {
      stream.only({ errors: [told(formatError, language, error)] });
    }
  };
}

/** The session that a stream stands on is over: so is the stream. */
const held = (member: Member, sink: Sink) => ({
  end: () => {
    member.leave();
    sink.endSession();
  },
  // After a gap all subscriptions are asked again, this one too.
  check: async () => undefined,
});

async function readOperation(req: IncomingMessage): Promise<Operation> {
  const method = req.method ?? 'GET';
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  if (method === 'GET') {
    return {
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
