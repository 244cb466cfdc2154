import { ApolloError } from '@apollo/client/core';

/** The codes that the API documents, and NETWORK for when it does not answer at all. */
export type ApiErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'NETWORK';

/** What went wrong, in words that can be shown: the API wrote them in the viewer's language. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly requestId: string | null,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const inner = wrapped(error);
  if (!(inner instanceof ApolloError)) return new ApiError('NETWORK', String(error), null);
  const [first] = inner.graphQLErrors.length > 0 ? inner.graphQLErrors : refusedWhole(inner);
  if (!first) return new ApiError('NETWORK', inner.message, null);
  const { code, requestId } = first.extensions ?? {};
  return new ApiError(
    (code as ApiErrorCode | undefined) ?? 'INTERNAL',
    first.message,
    typeof requestId === 'string' ? requestId : null,
    first.extensions,
  );
}

/** ra-data-graphql keeps the original in the body of its HttpError. */
const wrapped = (error: unknown) =>
  error instanceof Error && 'body' in error && error.body instanceof Error ? error.body : error;

interface WireError {
  message: string;
  extensions?: Record<string, unknown>;
}

/** A request that was refused as a whole (400, 401, 429) carries its GraphQL errors in the body of the network error. */
function refusedWhole(error: ApolloError): readonly WireError[] {
  const network = error.networkError;
  if (!network || !('result' in network) || typeof network.result !== 'object') return [];
  const { errors } = network.result as { errors?: WireError[] };
  return errors ?? [];
}
