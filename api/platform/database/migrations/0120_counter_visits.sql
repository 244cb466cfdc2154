-- Who stands at a counter now: looked up there by card, telephone or e-mail, or just registered. A visit opens the person
-- to the agent and to colleagues at the same counter for some hours, and to nobody for longer: the database's own clock
-- closes it, and old rows are swept.
create table counter_visit (
  person_id uuid not null references person (id),
  agent_id uuid not null references person (id),
  -- Null: the agent serves no authority's counter, but administers the platform.
  authority_id uuid references authority (id),
  at timestamptz not null default now(),
  unique nulls not distinct (person_id, agent_id, authority_id)
);
create index counter_visit_at_idx on counter_visit (at);
create index counter_visit_agent_id_idx on counter_visit (agent_id);

create view visitor as
  select person_id, agent_id, authority_id from counter_visit where at > now() - interval '12 hours';
