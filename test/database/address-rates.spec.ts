import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { addressRates } from '../../api/platform/authentication/address-rates.js';
import { createLog } from '../../api/platform/log.js';
import { migrate } from '../../api/platform/database/migrate.js';
import { freshDatabase } from '../support/database.js';

const rule = { window: 1, max: 3 };

describe('requests from one address', () => {
  let pool: pg.Pool;
  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await freshDatabase() });
    await migrate(pool, createLog('silent'));
  }, 60_000);
  afterAll(() => pool.end());

  it('go on as long as they keep the rate, without ever pausing for a whole window', async () => {
    const rates = addressRates(pool);
    for (let each = 0; each < 8; each += 1) {
      expect(await rates.consume('197.230.1.1|/sign-in/email', rule)).toEqual({
        allowed: true,
        retryAfter: null,
      });
      await sleep(350);
    }
  });

  it('are counted by all processes together, each address for itself', async () => {
    const slow = { window: 60, max: 3 };
    const answers = [];
    for (const process of [addressRates(pool), addressRates(pool), addressRates(pool), addressRates(pool)])
      answers.push(await process.consume('197.230.1.2|/sign-in/email', slow));
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
    expect(answers.at(-1)!.retryAfter).toBeGreaterThan(0);
    expect(answers.at(-1)!.retryAfter).toBeLessThanOrEqual(60);
    expect(await addressRates(pool).consume('197.230.1.3|/sign-in/email', slow)).toMatchObject({
      allowed: true,
    });
  });
});
