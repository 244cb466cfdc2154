import type { Pool } from 'pg';
import type { Answers, FormDefinition } from '../../forms/index.js';
import { wordsOf } from './found-by.js';

interface Unfolded {
  readonly id: string;
  readonly answers: Answers;
  readonly form: FormDefinition;
}

const atOnce = 500;

/** Makes applications that were filed before answers were folded be found by them (migration 0550); runs at each start. */
export async function foldOldAnswers(pool: Pool): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<Unfolded>(
      `select a.id, a.answers, r.form from application a join procedure_revision r on r.id = a.revision_id
        where a.answer_words is null limit $1`,
      [atOnce],
    );
    if (rows.length === 0) return;
    await pool.query(
      `update application a set answer_words = folded.words
         from unnest($1::uuid[], $2::text[]) as folded (id, words)
        where a.id = folded.id and a.answer_words is null`,
      [rows.map(({ id }) => id), rows.map(({ form, answers }) => wordsOf(form, answers))],
    );
  }
}
