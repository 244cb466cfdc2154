import { expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from './support/database.js';
import { startServer } from './support/server.js';

it('applications from before answers were folded are found by their words after the next start', async () => {
  const databaseUrl = await freshDatabase('demo');
  const pool = new pg.Pool({ connectionString: databaseUrl });
  try {
    const words = async () => {
      const sql = 'select id, answer_words from application order by id';
      return (await pool.query<{ id: string; answer_words: string | null }>(sql)).rows;
    };
    const before = await words();
    await pool.query('update application set answer_words = null where submitted_at is not null');
    expect(await words()).not.toEqual(before);
    const server = await startServer({ env: { DATABASE_URL: databaseUrl } });
    expect(await words()).toEqual(before);
    expect(before.filter(({ answer_words: folded }) => folded !== '').length).toBeGreaterThan(200);
    await server.stop();
  } finally {
    await pool.end();
  }
});
