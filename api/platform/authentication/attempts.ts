import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { JihaError } from '../../core/errors.js';

type Counted = 'password' | 'code' | 'letter' | 'lookup' | 'claim';

/**
 * How often one account is tried, one number is sent a code, one address a letter, one agent looks
 * people up, one person claims a record: times in seconds.
 */
const allowances = {
  password: { points: 10, duration: 15 * 60 },
  code: { points: 5, duration: 60 * 60 },
  letter: { points: 5, duration: 60 * 60 },
  lookup: { points: 120, duration: 60 * 60 },
  claim: { points: 5, duration: 24 * 60 * 60 },
} satisfies Record<Counted, { points: number; duration: number }>;

/** Where rate-limiter-flexible counts. */
export const attemptsTable = (pool: Pool) => ({
  storeClient: pool,
  storeType: 'pool',
  tableName: 'auth_attempt',
  tableCreated: true,
});

/** Counts in the database, so that every process counts the same. Addresses and numbers are kept as digests only. */
export class Attempts {
  private readonly limiters: Record<Counted, RateLimiterPostgres>;

  constructor(pool: Pool) {
    const limiter = (name: Counted) =>
      new RateLimiterPostgres({
        ...allowances[name],
        ...attemptsTable(pool),
        keyPrefix: name,
      });
    this.limiters = {
      password: limiter('password'),
      code: limiter('code'),
      letter: limiter('letter'),
      lookup: limiter('lookup'),
      claim: limiter('claim'),
    };
  }

  /** Refuses when the allowance is used up; counts nothing. */
  async check(counted: Counted, who: string): Promise<void> {
    const spent = await this.limiters[counted].get(digest(who));
    if (spent && spent.consumedPoints >= allowances[counted].points) refuse(spent);
  }

  /** Counts one; refuses when that was one too many. */
  async count(counted: Counted, who: string): Promise<void> {
    try {
      await this.limiters[counted].consume(digest(who));
    } catch (spent) {
      if (spent instanceof Error) throw spent;
      refuse(spent as RateLimiterRes);
    }
  }

  /** The right password was given: what was guessed before no longer counts. */
  async forget(counted: Counted, who: string): Promise<void> {
    await this.limiters[counted].delete(digest(who));
  }
}

function refuse(spent: RateLimiterRes): never {
  const minutes = Math.max(1, Math.ceil(spent.msBeforeNext / 60_000));
  throw new JihaError('RATE_LIMITED', 'authentication.too_many_attempts', { minutes });
}

export const digest = (who: string): string =>
  createHash('sha256').update(who.trim().toLowerCase()).digest('base64url');
