import { cursor, document, officers, question, type RequestWorkload } from './workload.ts';

const phases = ['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'];

/** Officers' queues: open applications, most urgent first, a page after a cursor, and how many there are. */
export const queue: RequestWorkload = {
  kind: 'requests',
  name: 'queue',
  title: 'the queue: 20 rows filtered, sorted, after a cursor, with the total',
  target: { must: 0.7, aim: 0.9 },
  connections: 16,
  mustHold: '"totalCount":',
  async prepare({ query }) {
    const rows = await query<{ who: string; due: string; id: string }>(
      `select who, a.id, a.due_on::text as due from (select distinct on (who) * from (${officers}) every order by who) officers
        cross join lateral (select * from (
            select id, due_on, row_number() over (order by due_on, id) as turn, count(*) over () as many
              from application where department_id = officers.department_id and phase = any($1) and due_on is not null) sorted
          where turn < many / 2 order by hashtext(id::text) limit 40) a
        order by hashtext(a.id::text), who`,
      [phases],
    );
    const text = document('queue');
    const questions = rows.map(({ who, due, id }) =>
      question(text, { phases, after: cursor('Application.DUE_ON_ASC', due, id) }, who),
    );
    return { samples: questions.slice(0, 40), round: () => questions };
  },
};
