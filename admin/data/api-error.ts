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

export const toApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('NETWORK', String(error), null);

export interface Change {
  act: JournalAct;
  at: string;
  /** Key of the step that was reached; null: it stayed where it was. */
  step: string | null;
}

/** What was done to the application since the caller read it, as a CONFLICT tells it; saves of a draft leave no trace. */
export const changesSince = ({ extensions }: ApiError): readonly Change[] =>
  ((extensions['changes'] ?? []) as readonly Change[]).filter(({ act }) => act !== 'STARTED');
