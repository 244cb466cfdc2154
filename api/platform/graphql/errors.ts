import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { JihaError } from '../../core/errors.js';
import { isConnectionLost } from '../database/connection-lost.js';
import { refusedValue } from '../database/refused-value.js';
import type { Log } from '../log.js';
import type { Translate } from '../messages/translate.js';
import { currentRequest } from '../request.js';
import { limits } from './limits.js';

/** The mistakes of a caller that GraphQL itself finds, by Apollo's code: the key of our message. */
const callersMistakes: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'graphql.parse_failed',
  GRAPHQL_VALIDATION_FAILED: 'graphql.validation_failed',
  BAD_USER_INPUT: 'graphql.bad_variables',
  BAD_REQUEST: 'graphql.bad_request',
  OPERATION_RESOLUTION_FAILURE: 'graphql.no_operation',
};

/** Words of a protocol between programs (automatic persisted queries): they pass as they are. */
const protocolWords = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/**
 * The one place where errors become answers. What we threw on purpose is told in the viewer's language, a caller's
 * mistake is passed on, and anything else is logged whole and told as INTERNAL with the id that the log has too.
 * `extensions`: `code` (of the documented list), `reason` (a key of the message catalogues), `requestId`.
 */
export function createErrorFormatter(translate: Translate, log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const apolloCode = String(formatted.extensions?.['code']);
    const requestId = currentRequest()?.id ?? null;
    if (protocolWords.has(apolloCode)) {
      return { message: formatted.message, extensions: { code: apolloCode, requestId } };
    }
    const { code, messageCode, params } = known(formatted, apolloCode, rootCause(thrown));
    if (code === 'INTERNAL') log.error({ err: rootCause(thrown), path: formatted.path }, 'a request failed');
    const language = currentRequest()?.language ?? 'fr';
    return {
      message: translate(messageCode, language, { ...params, requestId }),
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { ...params, code, reason: messageCode, requestId },
    };
  };
}

function known(formatted: GraphQLFormattedError, apolloCode: string, cause: unknown): JihaError {
  if (cause instanceof JihaError) return cause;
  if (apolloCode === 'UNAUTHENTICATED') return new JihaError('UNAUTHENTICATED', 'error.unauthenticated');
  if (apolloCode === 'UNAUTHORIZED') return new JihaError('FORBIDDEN', 'error.forbidden');
  const refused = refusedValue(cause);
  if (refused) return refused;
  if (isConnectionLost(cause)) return new JihaError('INTERNAL', 'error.unavailable');

  const detail = formatted.message.replace(/^Syntax Error: /, '');
  if (apolloCode === 'GRAPHQL_PARSE_FAILED' && detail.includes('tokens. Parsing aborted')) {
    return new JihaError('BAD_USER_INPUT', 'graphql.limit_tokens', { limit: limits.tokens });
  }
  const messageCode =
    callersMistakes[apolloCode] ?? (isCallersMistake(formatted, cause) ? 'graphql.bad_request' : null);
  if (messageCode) return new JihaError('BAD_USER_INPUT', messageCode, { detail });
  return new JihaError('INTERNAL', 'error.internal');
}

/** What graphql-js refuses without a code: the request as a whole, or an argument whose variable was not given. */
function isCallersMistake({ path, message }: GraphQLFormattedError, cause: unknown): boolean {
  return cause instanceof GraphQLError && (path === undefined || message.startsWith('Argument "'));
}

function rootCause(thrown: unknown): unknown {
  return thrown instanceof GraphQLError && thrown.originalError ? rootCause(thrown.originalError) : thrown;
}
