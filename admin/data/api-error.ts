import { ApolloError } from '@apollo/client/core';
import type { JournalAct } from '../generated/graphql.js';

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
  const first = inner instanceof ApolloError ? inner.graphQLErrors[0] : undefined;
  if (!first) return new ApiError('NETWORK', String(inner), null);
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

export interface Change {
  act: JournalAct;
  at: string;
  /** Key of the step that was reached; null: it stayed where it was. */
  step: string | null;
}

/** What was done to the application since the caller read it, as a CONFLICT tells it; saves of a draft leave no trace. */
export const changesSince = ({ extensions }: ApiError): readonly Change[] =>
  ((extensions['changes'] ?? []) as readonly Change[]).filter(({ act }) => act !== 'STARTED');
