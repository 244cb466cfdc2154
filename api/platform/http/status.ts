import type { JihaError } from '../../core/errors.js';

const ofCode = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  INTERNAL: 500,
} as const;

/** Where HTTP has a more telling status than the code's own. */
const ofMessage: Readonly<Record<string, number>> = {
  'http.body_too_large': 413,
  'http.body_not_json_type': 415,
  'http.wrong_method': 405,
  'http.headers_too_large': 431,
  'http.too_slow': 408,
  'http.not_built': 503,
  'error.unavailable': 503,
};

export const statusOf = (error: JihaError): number => ofMessage[error.messageCode] ?? ofCode[error.code];

/** When to come back, in seconds, where the error says so. */
export function headersOfError(error: JihaError): [string, string][] {
  const { retryAfter } = error.params;
  return typeof retryAfter === 'number' ? [['retry-after', String(retryAfter)]] : [];
}
