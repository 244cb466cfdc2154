import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { JihaError } from '../../core/errors.js';
import type { Log } from '../log.js';
import type { Translate } from '../messages/translate.js';
import { currentRequest } from '../request.js';

/** What Apollo calls the mistakes of a caller: the document, its variables or the request itself is wrong. */
const callersMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The one place where errors become answers. What we threw on purpose is told in the viewer's language, a caller's
 * mistake is passed on, and anything else is logged whole and told as INTERNAL with the id that the log has too.
 */
export function createErrorFormatter(translate: Translate, log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const request = currentRequest();
    const requestId = request?.id ?? null;
    const language = request?.language ?? 'fr';
    const { locations, path } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const cause = rootCause(thrown);

    if (cause instanceof JihaError) {
      const message = translate(cause.messageCode, language, cause.params);
      return { message, ...where, extensions: { code: cause.code, requestId, ...cause.params } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && callersMistakes.has(code)) {
      return { message: formatted.message, ...where, extensions: { code, requestId } };
    }
    log.error({ err: cause, path }, 'a request failed');
    const messageCode = isConnectionLost(cause) ? 'error.unavailable' : 'error.internal';
    return {
      message: translate(messageCode, language, { requestId }),
      ...where,
      extensions: { code: 'INTERNAL', requestId },
    };
  };
}

function rootCause(thrown: unknown): unknown {
  return thrown instanceof GraphQLError && thrown.originalError ? rootCause(thrown.originalError) : thrown;
}

/** PostgreSQL went away or is starting again: worth another try, unlike our own faults. */
export function isConnectionLost(cause: unknown): boolean {
  const text = cause instanceof Error ? `${(cause as { code?: string }).code ?? ''} ${cause.message}` : '';
  return /ECONNREFUSED|ECONNRESET|57P0[123]|Connection terminated|timeout exceeded when trying to connect/.test(
    text,
  );
}
