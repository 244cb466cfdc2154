import type { ErrorCode } from '../../core/errors.js';
import type { Language } from '../../core/localized-text.js';
import type { Translate } from '../messages/translate.js';
import { authenticationMessages } from './messages.js';

const codes: Record<number, ErrorCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'RATE_LIMITED',
};

/**
 * better-auth's answer, its errors in the house's shape and the reader's language. `code` and `message` stand at the
 * top too, where better-auth's own clients look for them.
 */
export async function answerOf(
  answer: Response,
  translate: Translate,
  language: Language,
  requestId: string,
): Promise<Response> {
  if (answer.status < 400) return answer;
  const reason = await reasonOf(answer);
  const code = answer.status >= 500 ? 'INTERNAL' : (codes[answer.status] ?? 'BAD_USER_INPUT');
  const message = translate(messageCodeOf(answer.status, reason), language, { requestId });
  const body = { errors: [{ message, extensions: { code, reason, requestId } }], code: reason, message };
  const headers = new Headers(answer.headers);
  headers.set('content-type', 'application/json; charset=utf-8');
  headers.delete('content-length');
  return new Response(JSON.stringify(body), { status: answer.status, headers });
}

async function reasonOf(answer: Response): Promise<string> {
  try {
    const { code } = (await answer.json()) as { code?: unknown };
    if (typeof code === 'string' && /^\w{1,80}$/.test(code)) return code;
  } catch {
    // An answer without a body.
  }
  return answer.status === 429 ? 'TOO_MANY_REQUESTS' : 'FAILED';
}

function messageCodeOf(status: number, reason: string): string {
  const known = `authentication.${reason.toLowerCase()}`;
  if (known in authenticationMessages) return known;
  return status >= 500 ? 'error.internal' : 'authentication.failed';
}
