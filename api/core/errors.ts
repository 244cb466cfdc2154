/** The codes of `extensions.code`: everything that is not a Problem the caller can mend in a form. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'INTERNAL';

/** An error that a caller may see. `messageCode` names an entry of the message catalogues. */
export class JihaError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly messageCode: string,
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${messageCode}`);
  }
}

/** A thing that does not exist, or that the viewer may not see: the two are the same to whoever asks. */
export const notFound = (thing: string, id: string) =>
  new JihaError('NOT_FOUND', 'error.not_found', { thing, id });
/** An act that the viewer may not do on a thing that he may see. */
export const forbidden = (act: string) => new JihaError('FORBIDDEN', 'error.forbidden', { act });
export const unauthenticated = () => new JihaError('UNAUTHENTICATED', 'error.unauthenticated');
/** The thing changed since the caller read it; `changed` says what. */
export const conflict = (messageCode: string, params: Readonly<Record<string, unknown>>) =>
  new JihaError('CONFLICT', messageCode, params);
