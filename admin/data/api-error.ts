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

/** An error as it stands in an answer. */
export interface WireError {
  message: string;
  extensions?: Record<string, unknown>;
}

export function asApiError({ message, extensions = {} }: WireError): ApiError {
  const { code, requestId } = extensions;
  return new ApiError(
    (code as ApiErrorCode | undefined) ?? 'INTERNAL',
    message,
    typeof requestId === 'string' ? requestId : null,
    extensions,
  );
}

export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const inner = wrapped(error);
  const first = inner instanceof ApolloError ? inner.graphQLErrors[0] : undefined;
  return first ? asApiError(first) : new ApiError('NETWORK', String(inner), null);
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

/** The version that a CONFLICT tells of: whoever has read what changed decides on it. */
export const currentVersion = ({ extensions }: ApiError) => extensions['currentVersion'] as number;
