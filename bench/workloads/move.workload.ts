import { document, officers, question, type RequestWorkload, type World } from './workload.ts';

interface Ready {
  readonly who: string;
  readonly id: string;
  readonly version: number;
  readonly transition: string;
}

/** Officers declare complete what was filed: each request moves another application, and each round moves the same ones. */
export const move: RequestWorkload = {
  kind: 'requests',
  name: 'move',
  title: 'a transition: read, decide, write with journal and outbox, answer',
  target: { must: 0.25, aim: 0.5 },
  connections: 16,
  mustHold: '"problems":[]',
  async prepare(world) {
    await restore(world); // what an interrupted run has left
    const ready = await world.query<Ready>(
      `select distinct on (a.id) who, a.id, a.version, t ->> 'key' as transition
         from (${officers}) officers
         join application a on a.department_id = officers.department_id and a.phase = 'SUBMITTED'
         join procedure_revision r on r.id = a.revision_id
        cross join lateral jsonb_array_elements(r.workflow -> 'transitions') t
        where t -> 'from' ? a.step and t -> 'who' ? 'OFFICER' and not t ? 'demands' and not t ? 'when'
        order by a.id, hashtext(who)`,
    );
    await keep(world, ready);
    const text = document('move');
    const questions = shuffled(ready).map(({ who, id, version, transition }) =>
      question(text, { input: { applicationId: id, version, transition } }, who),
    );
    return {
      samples: questions.slice(0, 10),
      round: () => questions,
      acts: { written: () => written(world), restore: () => restore(world) },
    };
  },
};

const shuffled = (ready: readonly Ready[]) =>
  ready.toSorted((a, b) => (a.id.slice(-12) < b.id.slice(-12) ? -1 : 1));

/** Remembers how the applications stood. */
const keep = ({ overrule }: World, ready: readonly Ready[]) =>
  overrule(async (client) => {
    await client.query('drop table if exists bench_kept');
    await client.query(
      `create table bench_kept as
       select a.*, (select count(*) from journal_entry where application_id = a.id) as entries, (select number from event_counter) as events
         from application a where a.id = any($1)`,
      [ready.map(({ id }) => id)],
    );
    await client.query('alter table bench_kept add primary key (id)');
    await client.query('grant select on bench_kept to public');
    await client.query('analyze bench_kept');
  });

/** Puts everything back, also what the product's relay has numbered already. */
const restore = ({ overrule }: World) =>
  overrule(async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('bench_kept') is not null as there`,
    );
    if (!rows[0]!.there) return;
    await client.query(`
      begin;
      set local session_replication_role = replica;
      update application a set step = k.step, step_title = k.step_title, phase = k.phase, version = k.version, updated_at = k.updated_at,
             officer_answers = k.officer_answers from bench_kept k where k.id = a.id and k.version <> a.version;
      delete from journal_entry j using bench_kept k where j.application_id = k.id and j.place > k.entries;
      delete from outbox where subject in (select id from bench_kept);
      delete from event where number > (select min(events) from bench_kept) and subject in (select id from bench_kept);
      commit`);
    await client.query('vacuum application, journal_entry, outbox, event');
  });

/** All that an act writes: the application, its journal entry, its event. */
async function written({ query }: World): Promise<unknown> {
  return query(
    `select to_jsonb(a) - 'updated_at' as application,
            to_jsonb(j) - array['id', 'at', 'salt', 'content_digest', 'digest'] as entry,
            e.type, e.topics, e.seen_by, e.payload - 'journalEntryId' as payload
       from bench_kept k join application a on a.id = k.id and a.version <> k.version
       join journal_entry j on j.application_id = k.id and j.place > k.entries
       join (select subject, type, topics, seen_by, payload from outbox
             union all select subject, type, topics, seen_by, payload from event where number > (select min(events) from bench_kept)) e
         on e.subject = k.id
      order by k.id`,
  );
}
