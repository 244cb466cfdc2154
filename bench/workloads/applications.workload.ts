import { cursor, document, officers, question, type RequestWorkload } from './workload.ts';

/** Officers page through the applications of a procedure of their departments, from anywhere in the list. */
export const applications: RequestWorkload = {
  kind: 'requests',
  name: 'applications',
  title: '50 applications with procedure, step, applicant, commune and last 10 journal entries',
  target: { must: 0.75, aim: 0.95 },
  connections: 16,
  mustHold: '"journal":{"nodes":[{',
  async prepare({ query }) {
    const rows = await query<{ who: string; procedure: string; at: string; id: string }>(
      `select who, p.id as procedure, a.id, to_json(a.submitted_at at time zone 'UTC')#>>'{}' || 'Z' as at
         from (${officers}) officers
         join procedure p on p.department_id = officers.department_id
        cross join lateral (select id, submitted_at from application
                             where procedure_id = p.id and phase <> 'DRAFT' and submitted_at > timestamptz '2024-03-01Z'
                             order by hashtext(id::text) limit 20) a
        order by hashtext(a.id::text), who`,
    );
    const text = document('applications');
    const questions = rows.map(({ who, procedure, at, id }) =>
      question(text, { procedureId: procedure, after: cursor('Application.SUBMITTED_AT_DESC', at, id) }, who),
    );
    return { samples: questions.slice(0, 20), round: () => questions };
  },
};
