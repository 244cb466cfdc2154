import type { BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { attemptsTable, digest } from './attempts.js';

type Storage = NonNullable<NonNullable<BetterAuthOptions['rateLimit']>['customStorage']>;

/**
 * How many requests each address has made, in the database, so that every process counts the same. A window ends when
 * its time is over: better-auth's own count only begins anew after a whole window without any request, which an office
 * of fifty behind one address never has.
 */
export function addressRates(pool: Pool): Storage {
  const limiters = new Map<string, RateLimiterPostgres>();
  const limiterFor = (window: number, max: number) => {
    const keyPrefix = `address ${max}/${window}`;
    const known = limiters.get(keyPrefix);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      ...attemptsTable(pool),
      points: max,
      duration: window,
      keyPrefix,
    });
    limiters.set(keyPrefix, limiter);
    return limiter;
  };
  return {
    async consume(key, { window, max }) {
      try {
        await limiterFor(window, max).consume(digest(key));
        return { allowed: true, retryAfter: null };
      } catch (spent) {
        if (!(spent instanceof RateLimiterRes)) throw spent;
        return { allowed: false, retryAfter: Math.ceil(spent.msBeforeNext / 1000) };
      }
    },
  };
}
