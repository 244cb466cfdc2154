-- What happened, on its way (outbox) and in order (event). An act writes its events into the outbox, in its own
-- transaction; the relay takes what is committed and gives each the next number of one sequence.

create table outbox (
  -- The order in which acts wrote; acts on one thing wait for each other, so theirs is the order in which they happened.
  place bigserial primary key,
  id uuid not null,
  type text not null,
  subject uuid not null,
  topics text[] not null,
  seen_by jsonb not null,
  payload jsonb not null,
  at timestamptz not null
);

create table event (
  number bigint primary key,
  id uuid not null unique,
  type text not null,
  -- The thing that it happened to.
  subject uuid not null,
  -- What subscriptions find it by, e.g. application:<id>.
  topics text[] not null,
  -- The columns that rights are asked of, as they were: whoever may see one of these may hear of it.
  seen_by jsonb not null,
  -- Ids, codes and phases; never anybody's personal data.
  payload jsonb not null,
  at timestamptz not null,
  -- When it got its number: what is kept is counted from here.
  logged_at timestamptz not null default clock_timestamp()
);
create index event_topics_idx on event using gin (topics);
create index event_logged_at_idx on event (logged_at);

create table event_counter (
  one boolean primary key default true check (one),
  -- The number of the newest event.
  number bigint not null
);
insert into event_counter (number) values (0);

-- Moves at most so many events from the outbox into the log, and tells every process the number reached. The counter's
-- lock is held until commit: one relay at a time, so numbers are seen in order and without gaps, and a process killed
-- midway leaves everything as it was. Answers how many were moved, and the number of the newest event.
create function relay_outbox(most integer, out moved integer, out reached bigint) language plpgsql as $$
begin
  moved := 0;
  if not exists (select from outbox) then
    select number into reached from event_counter;
    return;
  end if;
  select number into reached from event_counter for update;
  with taken as (
    delete from outbox where place in (select place from outbox order by place limit most) returning *
  )
  insert into event (number, id, type, subject, topics, seen_by, payload, at)
  select reached + row_number() over (order by place), id, type, subject, topics, seen_by, payload, at from taken;
  get diagnostics moved = row_count;
  if moved > 0 then
    reached := reached + moved;
    update event_counter set number = reached;
    perform pg_notify('jiha_events', reached::text);
  end if;
end $$;

-- Changed rights are told with whose they are, so that only that person's subscriptions are asked again.
create or replace function people_rights_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('jiha_rights_changed', coalesce(new.person_id, old.person_id)::text);
  return null;
end $$;
drop trigger role_grant_changed on role_grant;
drop trigger mandate_changed on mandate;
create trigger role_grant_changed after insert or update or delete on role_grant
  for each row execute function people_rights_changed();
create trigger mandate_changed after insert or update or delete on mandate
  for each row execute function people_rights_changed();

-- So are API keys that were revoked, switched off or narrowed.
create function auth_api_key_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('jiha_rights_changed', person.id::text) from person where account_id = old.reference_id;
  return null;
end $$;
create trigger auth_api_key_deleted after delete on auth_api_key
  for each row execute function auth_api_key_changed();
create trigger auth_api_key_changed after update of enabled, expires_at, permissions on auth_api_key
  for each row when ((old.enabled, old.expires_at, old.permissions)
    is distinct from (new.enabled, new.expires_at, new.permissions))
  execute function auth_api_key_changed();

-- Who enrols a second factor is nobody in sessions that have not proved it.
create function auth_second_factor_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('jiha_rights_changed', person.id::text) from person where account_id = new.id;
  return null;
end $$;
create trigger auth_second_factor_changed after update of two_factor_enabled on auth_user
  for each row when (old.two_factor_enabled is distinct from new.two_factor_enabled)
  execute function auth_second_factor_changed();
