-- Procedures with their frozen revisions, the holidays that legal days leave out, and applications with all that happens to them.

create table procedure (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  authority_id uuid not null references authority (id),
  department_id uuid,
  status text not null check (status in ('UNPUBLISHED', 'PUBLISHED', 'RETIRED')),
  -- Words of the published revision (of the first draft before), so that lists need not open revisions.
  title jsonb not null,
  summary jsonb not null,
  audience text[] not null,
  published_revision_id uuid,
  search text not null,
  created_at timestamptz not null,
  foreign key (department_id, authority_id) references department (id, authority_id)
);
create index procedure_authority_id_idx on procedure (authority_id, id);
create index procedure_department_id_idx on procedure (department_id);
create index procedure_status_key_idx on procedure (status, key);
create index procedure_search_idx on procedure using gin (search gin_trgm_ops);

create table procedure_revision (
  id uuid primary key,
  procedure_id uuid not null references procedure (id),
  number integer not null check (number > 0),
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  title jsonb not null,
  summary jsonb not null,
  rules jsonb not null,
  form jsonb not null,
  workflow jsonb not null,
  created_by_id uuid references person (id),
  created_at timestamptz not null,
  published_by_id uuid references person (id),
  published_at timestamptz,
  retired_at timestamptz,
  unique (procedure_id, number),
  unique (id, procedure_id)
);
create unique index procedure_revision_one_draft_idx on procedure_revision (procedure_id) where status = 'DRAFT';
create unique index procedure_revision_one_published_idx on procedure_revision (procedure_id) where status = 'PUBLISHED';
alter table procedure add foreign key (published_revision_id) references procedure_revision (id);

-- A published revision is what people filed under: its words never change again.
create function procedure_revision_is_frozen() returns trigger language plpgsql as $$
begin
  if old.status <> 'DRAFT' and (new.rules, new.form, new.workflow, new.title, new.summary)
     is distinct from (old.rules, old.form, old.workflow, old.title, old.summary) then
    raise exception 'revision % of procedure % is published and cannot change', old.number, old.procedure_id;
  end if;
  return new;
end $$;
create trigger procedure_revision_frozen before update on procedure_revision
  for each row execute function procedure_revision_is_frozen();

create table holiday (
  day date primary key,
  name jsonb not null
);

-- One sequence for all years and authorities: a number must be taken without waiting for anybody else.
create sequence application_number;

create table application (
  id uuid primary key,
  number text unique,
  procedure_id uuid not null references procedure (id),
  revision_id uuid not null,
  authority_id uuid not null references authority (id),
  department_id uuid,
  step text not null,
  step_title jsonb not null,
  phase text not null check (phase in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT', 'ACCEPTED', 'REFUSED',
    'TACITLY_ACCEPTED', 'WITHDRAWN', 'CLOSED')),
  applicant_id uuid not null references person (id),
  organisation_id uuid references organisation (id),
  applicant_name text not null,
  filed_by_id uuid not null references person (id),
  counter_authority_id uuid references authority (id),
  channel text not null check (channel in ('ONLINE', 'COUNTER', 'PAPER')),
  assignee_id uuid references person (id),
  commune_code text references commune (code),
  answers jsonb not null,
  officer_answers jsonb not null,
  version integer not null,
  search text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  due_on date,
  decided_at timestamptz,
  closed_at timestamptz,
  foreign key (revision_id, procedure_id) references procedure_revision (id, procedure_id),
  foreign key (department_id, authority_id) references department (id, authority_id),
  check ((phase = 'DRAFT') = (number is null))
);
create index application_authority_idx on application (authority_id, submitted_at desc, id);
create index application_department_idx on application (department_id, submitted_at desc, id);
create index application_procedure_step_idx on application (procedure_id, step, submitted_at desc, id);
create index application_submitted_idx on application (submitted_at desc nulls last, id);
create index application_created_idx on application (created_at desc, id);
create index application_updated_idx on application (updated_at desc, id);
create index application_due_idx on application (due_on, id);
create index application_applicant_idx on application (applicant_id, id);
create index application_organisation_idx on application (organisation_id, id);
create index application_filed_by_idx on application (filed_by_id, id);
create index application_counter_idx on application (counter_authority_id, id);
create index application_assignee_idx on application (assignee_id, id);
create index application_commune_idx on application (commune_code, id);
create index application_revision_idx on application (revision_id);
create index application_search_idx on application using gin (search gin_trgm_ops);

-- Append-only, chained by hash per application. The content (reasons, names of changed fields) can be erased with its
-- salt for a person's sake; the digests stay, and the chain still proves itself.
create table journal_entry (
  id uuid primary key,
  application_id uuid not null references application (id),
  place integer not null check (place > 0),
  act text not null,
  actor_id uuid references person (id),
  as_applicant boolean not null,
  internal boolean not null,
  from_step text,
  to_step text,
  from_title jsonb,
  to_title jsonb,
  phase text not null,
  at timestamptz not null,
  content jsonb,
  salt bytea,
  content_digest bytea not null,
  digest bytea not null,
  unique (application_id, place)
);
create index journal_entry_at_idx on journal_entry (application_id, at desc, id);
create index journal_entry_actor_idx on journal_entry (actor_id);

create function journal_entry_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.content is null and new.salt is null
     and (to_jsonb(new) - 'content' - 'salt') = (to_jsonb(old) - 'content' - 'salt') then
    return new; -- erasure
  end if;
  raise exception 'journal_entry is append-only';
end $$;
create trigger journal_entry_append_only before update or delete on journal_entry
  for each row execute function journal_entry_is_append_only();

create table correction_request (
  id uuid primary key,
  application_id uuid not null references application (id),
  fields text[] not null check (cardinality(fields) > 0),
  message text not null,
  requested_by_id uuid references person (id),
  requested_at timestamptz not null,
  answered_by_id uuid references person (id),
  answered_at timestamptz,
  -- The named fields as they stood when the correction was asked for.
  answers_before jsonb not null,
  answers_after jsonb
);
create index correction_request_application_idx on correction_request (application_id, requested_at desc, id);
create unique index correction_request_one_open_idx on correction_request (application_id) where answered_at is null;

create table internal_note (
  id uuid primary key,
  application_id uuid not null references application (id),
  author_id uuid references person (id),
  text text not null,
  at timestamptz not null
);
create index internal_note_application_idx on internal_note (application_id, at desc, id);

create table message (
  id uuid primary key,
  application_id uuid not null references application (id),
  author_id uuid references person (id),
  from_applicant boolean not null,
  text text not null,
  at timestamptz not null
);
create index message_application_idx on message (application_id, at desc, id);

create table saved_view (
  id uuid primary key,
  person_id uuid not null references person (id),
  name text not null,
  filter jsonb not null,
  created_at timestamptz not null,
  unique (person_id, name)
);

-- Lists that fields of the kind `lookup` choose from.
create table reference_item (
  list text not null check (list ~ '^[a-z][a-z0-9-]{0,59}$'),
  code text not null,
  label jsonb not null,
  place integer not null,
  search text not null,
  primary key (list, code)
);
create index reference_item_place_idx on reference_item (list, place, code);
