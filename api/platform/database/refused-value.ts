import { JihaError } from '../../core/errors.js';

/**
 * What PostgreSQL refuses because of a value that came from a caller: an id that is none, a number out of range, a
 * reference to something that does not exist. Services check what they can name better; this is the net below them.
 */
export function refusedValue(cause: unknown): JihaError | null {
  const code = cause instanceof Error ? (cause as { code?: unknown }).code : null;
  if (typeof code !== 'string') return null;
  if (/^22[0-9A-Z]{3}$/.test(code)) return new JihaError('BAD_USER_INPUT', 'reading.bad_value');
  if (code === '23503') return new JihaError('BAD_USER_INPUT', 'error.refers_to_nothing');
  return null;
}
