import { expect, it } from '@jest/globals';
import pg from 'pg';
import { foldOldAnswers } from '../../api/procedures/applications/fold-old-answers.js';
import { freshDatabase } from '../support/database.js';

it('applications from before answers were folded are found by their words after the next start', async () => {
  const pool = new pg.Pool({ connectionString: await freshDatabase('demo') });
  try {
    const words = async () => {
      const sql = 'select id, answer_words from application order by id';
      return (await pool.query<{ id: string; answer_words: string | null }>(sql)).rows;
    };
    const before = await words();
    await pool.query('update application set answer_words = null where submitted_at is not null');
    expect(await words()).not.toEqual(before);
    await foldOldAnswers(pool);
    expect(await words()).toEqual(before);
    expect(before.filter(({ answer_words: folded }) => folded !== '').length).toBeGreaterThan(200);
  } finally {
    await pool.end();
  }
});
