import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { JihaError } from '../../core/errors.js';

export interface RateLimit {
  /** Counts one more request of a client; throws RATE_LIMITED, saying when to come back. */
  count(client: string): Promise<void>;
}

/**
 * Requests a minute per client: a session, an API key's owner, or an address when nobody is signed in.
 * Each process counts for itself, in memory: a shared count would cost every read a write in the database, to guard
 * against what a process can see alone. Guesses at passwords and codes are counted in the database, by people's routes.
 */
export function createRateLimit(requestsPerMinute: number): RateLimit {
  if (requestsPerMinute === 0) return { count: async () => undefined };
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return {
    async count(client) {
      try {
        await limiter.consume(client);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw new JihaError('RATE_LIMITED', 'http.rate_limited', { limit: requestsPerMinute, retryAfter });
      }
    },
  };
}
