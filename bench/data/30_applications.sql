-- 100,000 applications: most of the older ones decided, most of the newer ones open.

create unlogged table bench.begun as
select drawn.*, procedure.procedure_id, procedure.revision_id, procedure.department_id, procedure.authority_id, procedure.has_time_limit, kind,
       bench.dice(i, 'life', case kind when 'open' then procedure.open_total else procedure.decided_total end) as life_drawn,
       case when procedure.for_organisations and bench.dice(i, 'for organisation', 10) < 7
            then 1 + bench.dice(i, 'organisation', 2000 * bench.scale()) end as organisation
  from (select i, bench.dice(i, 'procedure', (select max(until) from bench.procedure)) as procedure_drawn,
               date_trunc('milliseconds', bench.today() - interval '1100 days' + i * (interval '1099 days' / (100000 * bench.scale()))) as at
          from generate_series(1, 100000 * bench.scale()) as i
        offset 0) as drawn -- drawn once, then looked up
  join bench.procedure on procedure_drawn between procedure.since and procedure.until - 1
 cross join lateral (select case when bench.dice(i, 'open', 100) < case when bench.today() - at < interval '150 days' then 90 else 6 end
                                 then 'open' else 'decided' end) as decided(kind);

create unlogged table bench.filed as
select begun.i, bench.uuid(begun.at, 'application', begun.i) as id, begun.at, begun.procedure_id, begun.revision_id, begun.department_id,
       begun.authority_id, begun.organisation, begun.has_time_limit, life.procedure, life.life, life.entries, life.step, life.step_title, life.phase,
       life.version, life.officer_answers, life.assigned,
       floor(1000 * extract(epoch from least(interval '3 days', (bench.today() - begun.at) / life.entries))) * interval '1 millisecond' as gap,
       person.id as person_id, person.given || ' ' || person.family as person_name,
       bench.dice(begun.i, 'channel', 4) = 0 as at_counter,
       officer.person_id as officer_id, agent.person_id as agent_id, agent.authority_id as counter_id
  from bench.begun
  join bench.life on life.procedure_id = begun.procedure_id and life.kind = begun.kind and life_drawn between life.since and life.until - 1
  join bench.person on person.i = 401 + case when organisation is null then bench.dice(begun.i, 'applicant', 10000 * bench.scale() - 401)
                                        else organisation * 4 % (10000 * bench.scale() - 401) end -- its president
  join bench.department on department.id = begun.department_id
  join bench.staff officer on officer.i = department.place + 16 * (1 + bench.dice(begun.i, 'officer', 13))
  join bench.staff agent on agent.i = 241 + bench.dice(begun.i, 'agent', 150);
create unique index on bench.filed (i);
analyze bench.filed;

insert into application (id, number, procedure_id, revision_id, authority_id, department_id, step, step_title, phase, applicant_id,
  organisation_id, applicant_name, filed_by_id, counter_authority_id, channel, assignee_id, commune_code, answers, officer_answers,
  version, search, created_at, updated_at, submitted_at, due_on, decided_at, closed_at)
select filed.id, number, procedure_id, revision_id, authority_id, department_id, step, step_title, phase, person_id,
       organisation.id, applicant, case when at_counter then agent_id else person_id end,
       case when at_counter then counter_id end, case when at_counter then 'COUNTER' else 'ONLINE' end,
       case when assigned then officer_id end, communes.codes[1 + bench.dice(i, 'concerns', 125)],
       answer.answers, officer_answers, version, coalesce(bench.search(number), '') || bench.search(applicant),
       at, touched_at, submitted_at, case when has_time_limit then (submitted_at + interval '30 days')::date end,
       case when phase in ('ACCEPTED', 'REFUSED', 'CLOSED') then touched_at end,
       case when phase in ('CLOSED', 'WITHDRAWN') then touched_at end
  from bench.filed
  join bench.answer on answer.procedure = filed.procedure and answer.variant = bench.dice(i, 'answers', 16)
  left join organisation on organisation.id = bench.uuid(timestamptz '2023-02-01Z' + organisation * interval '1 minute', 'organisation', organisation)
 cross join (select array_agg(code order by code) from commune) as communes(codes)
 cross join lateral (select coalesce(organisation.name, person_name), at + (entries - 1) * gap,
                            case when phase <> 'DRAFT' then bench.number(extract(year from at)::integer, i) end,
                            case when phase <> 'DRAFT' then at + gap end) as words(applicant, touched_at, number, submitted_at)
 order by i;
select setval('application_number', (select max(i) + 1 from bench.filed));

insert into correction_request (id, application_id, fields, message, requested_by_id, requested_at, answered_by_id, answered_at, answers_before, answers_after)
select bench.uuid(at, 'correction', i), id, array['phone'], 'Merci de corriger le numéro de téléphone.', officer_id, at + (asked.place - 1) * gap,
       case when answered then person_id end, case when answered then at + asked.place * gap end,
       '{}', case when answered then '{}'::jsonb end
  from bench.filed
  join bench.life_entry asked on asked.procedure = filed.procedure and asked.life = filed.life and asked.act = 'CORRECTION_REQUESTED'
 cross join lateral (select filed.phase <> 'AWAITING_APPLICANT') as state(answered);
