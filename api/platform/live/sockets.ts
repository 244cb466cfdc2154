import { GraphQLError, parse, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import { JihaError } from '../../core/errors.js';
import { negotiateLanguage } from '../../core/localized-text.js';
import type { Presented } from '../access/authenticate.js';
import { answer } from '../graphql/answer.js';
import type { Engine, FormatError } from '../graphql/engine.js';
import { presentedBy, type OpenContext } from '../graphql/open-context.js';
import type { Context } from '../context.js';
import type { Log } from '../log.js';
import { currentRequest, runInNewRequest } from '../request.js';
import { carry } from './carry.js';
import { closeCodes } from './close-codes.js';
import { connectionHeaders } from './connection-headers.js';
import type { StreamSlot } from './accept.plugin.js';
import { told } from './execution.js';
import type { Member } from './member.js';
import type { Accepted } from './operation.js';
import type { SessionsHeld } from './sessions.js';
import { EndedWith, socketSink } from './socket-sink.js';
import { sameSession, type Subscriptions } from './subscriptions.js';

/** As large as the largest body over HTTP. */
const largestMessage = 1024 * 1024;
const mostOperations = 100;
const initWithin = 5_000;
/** The operation's id is the client's, and stands in each of its messages; a UUID has 36. */
const longestId = 128;

export interface SocketOptions {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly formatError: FormatError;
  readonly openContext: OpenContext;
  readonly openContextAgain: OpenContext;
  readonly addressOf: (req: IncomingMessage) => string;
  readonly sessions: SessionsHeld;
  readonly subscriptions: Subscriptions;
  readonly log: Log;
}

export interface Sockets {
  /** Takes over an HTTP upgrade that was found acceptable. */
  readonly server: WebSocketServer;
  /** Lets what runs be answered, at most `within` milliseconds; then closes all with 1001. */
  stop(within: number): Promise<void>;
}

/** What is known of one socket. */
interface Extra {
  readonly socket: WebSocket;
  readonly address: string;
  /** By what each of its operations is authenticated anew. */
  headers: Presented;
  sessionId: string | null;
  /** What it follows, by operation id. graphql-ws loses sight of one whose id is used again at once. */
  readonly members: Map<string, Member>;
  letGo: () => void;
}

/** graphql-transport-ws: the same authentication, pipeline, limits and errors as over HTTP, a new context per operation. */
export function createSockets(options: SocketOptions): Sockets {
  const { engine, schema, formatError, openContext, openContextAgain, sessions, subscriptions, log } =
    options;
  let running = 0;

  const inRequest = <T>({ headers }: Extra, work: () => Promise<T>) =>
    runInNewRequest(negotiateLanguage(headers.get('accept-language')), work);

  const protocol = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: initWithin,
    onConnect: ({ connectionParams, extra }) => {
      extra.headers = connectionHeaders(extra.headers, connectionParams);
      return inRequest(extra, async () => {
        try {
          extra.sessionId = (await openContext(extra.headers, extra.address)).viewer.sessionId;
        } catch (error) {
          if (error instanceof JihaError && error.code !== 'INTERNAL') return false; // 4403
          throw error;
        }
        if (extra.sessionId) extra.letGo = sessions.hold(extra.sessionId, held(extra));
        return true;
      });
    },
    onSubscribe: async ({ subscriptions: operations, extra }, id, operation) =>
      inRequest(extra, async () => {
        running += 1;
        try {
          if (id.length > longestId) throw tooLongId();
          if (Object.keys(operations).length > mostOperations) throw tooManyOperations();
          const context = sameSession(await openContext(extra.headers, extra.address), extra.sessionId);
          const slot: StreamSlot = { accepted: null, mayAct: true };
          context.stream = slot;
          const result = await answer(engine, operation as Parameters<typeof answer>[1], context);
          if (slot.accepted) {
            // Whoever left meanwhile is not begun for: what is returned here goes nowhere then.
            if (!(id in operations)) return [new GraphQLError('the client has left')];
            const stream = await begin(extra, id, slot.accepted, context);
            return { schema, document: anySubscription, stream };
          }
          if (result.data === undefined) return (result.errors ?? []).map((error) => new Told(error));
          return { schema, document: anyQuery, result };
        } catch (error) {
          if (isUnauthenticated(error)) endOf(extra);
          return [new Told(told(formatError, currentRequest()!.language, error))];
        } finally {
          running -= 1;
        }
      }),
    // The pipeline has answered already, limits and all; the protocol only carries it.
    execute: (args) => (args as unknown as { result: object }).result,
    subscribe: (args) => (args as unknown as { stream: AsyncIterableIterator<never> }).stream,
    onNext: (_connection, _id, _operation, _args, result) => result,
    onError: (_connection, _id, _operation, [error]) =>
      error?.originalError instanceof EndedWith ? error.originalError.errors : undefined,
    onComplete: ({ extra: { members } }, id) => {
      if (members.get(id)?.over) members.delete(id);
    },
    onClose: ({ extra }) => {
      extra.letGo();
      for (const member of extra.members.values()) member.leave();
    },
  });

  async function begin(extra: Extra, id: string, accepted: Accepted, context: Context) {
    const { socket, members } = extra;
    const { sink, stream } = socketSink(socket, id, () => member.leave());
    const reopen = async () =>
      sameSession(await openContextAgain(extra.headers, extra.address), extra.sessionId);
    const member = await subscriptions.begin(accepted, { context, reopen, sink });
    members.get(id)?.leave();
    members.set(id, member);
    if (socket.readyState !== socket.OPEN) member.leave();
    return stream;
  }

  function endOf({ socket }: Extra): void {
    socket.close(closeCodes.sessionEnded, 'Session ended');
  }

  const held = (extra: Extra) => ({
    end: () => endOf(extra),
    check: () =>
      inRequest(extra, async () => {
        try {
          const { viewer } = await openContextAgain(extra.headers, extra.address);
          if (viewer.sessionId !== extra.sessionId) endOf(extra);
        } catch (error) {
          if (isUnauthenticated(error)) endOf(extra);
          else log.warn({ err: error }, 'could not ask whether a session still holds');
        }
      }),
  });

  const server = new WebSocketServer({ noServer: true, maxPayload: largestMessage, handleProtocols });
  server.on('connection', (socket: WebSocket, req: IncomingMessage) => {
    const extra: Extra = {
      socket,
      address: options.addressOf(req),
      headers: connectionHeaders(presentedBy(req)),
      sessionId: null,
      members: new Map(),
      letGo: () => undefined,
    };
    carry(protocol, socket, extra, log);
  });

  return {
    server,
    async stop(within) {
      for (const until = Date.now() + within; running > 0 && Date.now() < until;) await wait(20);
      for (const socket of server.clients) socket.close(closeCodes.goingAway, 'Going away');
      await Promise.race([new Promise((done) => server.close(done)), wait(1_000, undefined, { ref: false })]);
      for (const socket of server.clients) socket.terminate();
    },
  };
}

/** The protocol wants a document to see whether this is a subscription. */
const anyQuery = parse('{ __typename }');
const anySubscription = parse('subscription { any }');

/** An error that is written already, in the viewer's language. */
class Told extends GraphQLError {
  constructor(private readonly told: GraphQLFormattedError) {
    super(told.message);
  }
  override toJSON(): GraphQLFormattedError {
    return this.told;
  }
}

const isUnauthenticated = (error: unknown) => error instanceof JihaError && error.code === 'UNAUTHENTICATED';

const tooLongId = () => new JihaError('BAD_USER_INPUT', 'graphql.limit_operation_id', { limit: longestId });

const tooManyOperations = () =>
  new JihaError('RATE_LIMITED', 'graphql.limit_socket_operations', { limit: mostOperations });
