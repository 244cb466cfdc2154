import { document, officers, question, type RequestWorkload } from './workload.ts';

/** Officers look at single applications of their departments: 1,800 different ones, 12 sessions. */
export const application: RequestWorkload = {
  kind: 'requests',
  name: 'application',
  title: 'an application by id with its procedure',
  target: { must: 0.6, aim: 0.85 },
  connections: 16,
  mustHold: '"procedure":{"id":"',
  async prepare({ query }) {
    const rows = await query<{ who: string; id: string }>(
      `select who, a.id from (${officers}) officers
        cross join lateral (select id from application where department_id = officers.department_id and phase <> 'DRAFT'
                             order by hashtext(id::text) limit 120) a
        order by hashtext(a.id::text), who`,
    );
    const text = document('application');
    const questions = rows.map(({ who, id }) => question(text, { id }, who));
    return { samples: questions.slice(0, 50), round: () => questions };
  },
};
