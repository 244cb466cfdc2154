import type { Pool } from 'pg';
import type { Answers, FormDefinition } from '../../../forms/index.js';
import type { Past, PastMove } from './replay.js';

interface Row {
  readonly revisionId: string;
  readonly answers: Answers;
  readonly officerAnswers: Answers;
  readonly submittedAt: Date;
  readonly moves: readonly PastMove[];
}

const text = `
  select a.revision_id as "revisionId", a.answers, a.officer_answers as "officerAnswers", a.submitted_at as "submittedAt",
         coalesce((select jsonb_agg(jsonb_build_object('transition', j.content ->> 'transition', 'to', j.to_step) order by j.place)
                     from journal_entry j
                    where j.application_id = a.id and j.to_step is not null and j.content ? 'transition'), '[]') as moves
    from application a
   where a.procedure_id = $1 and a.submitted_at is not null
   order by a.submitted_at desc, a.id desc limit $2`;

/** The newest submitted applications of a procedure, with the forms that they were filed with. */
export async function pastOf(pool: Pool, procedureId: string, last: number): Promise<Past[]> {
  const { rows } = await pool.query<Row>({ name: 'studio.past', text, values: [procedureId, last] });
  const forms = await formsOf(pool, [...new Set(rows.map(({ revisionId }) => revisionId))]);
  return rows.map(({ revisionId, ...past }) => ({ ...past, form: forms.get(revisionId)! }));
}

async function formsOf(pool: Pool, ids: readonly string[]): Promise<ReadonlyMap<string, FormDefinition>> {
  const { rows } = await pool.query<{ id: string; form: FormDefinition }>({
    name: 'studio.past-forms',
    text: 'select id, form from procedure_revision where id = any($1::uuid[])',
    values: [ids],
  });
  return new Map(rows.map(({ id, form }) => [id, form]));
}
