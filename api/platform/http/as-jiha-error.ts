import { JihaError } from '../../core/errors.js';
import { isConnectionLost } from '../database/connection-lost.js';

/** What a caller is told of anything that was thrown: ours as it is, a database that went away, or our fault. */
export function asJihaError(thrown: unknown): JihaError {
  if (thrown instanceof JihaError) return thrown;
  if (isConnectionLost(thrown)) return new JihaError('INTERNAL', 'error.unavailable', { retryAfter: 5 });
  return new JihaError('INTERNAL', 'error.internal');
}
