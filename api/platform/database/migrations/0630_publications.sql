-- What publishers have asked for: what waits for a second person or for its day, and how far open applications have moved.
create table publication (
  revision_id uuid primary key,
  procedure_id uuid not null,
  status text not null check (status in ('AWAITS_APPROVAL', 'AWAITS_DAY', 'MOVING', 'DONE')),
  open_applications text not null check (open_applications in ('STAY', 'MOVE', 'ASK')),
  -- What applicants are told who are asked for something new.
  message text check (open_applications <> 'ASK' or message is not null),
  takes_effect_on date,
  asked_by_id uuid references person (id),
  asked_at timestamptz not null,
  approved_by_id uuid references person (id),
  approved_at timestamptz,
  moved integer not null,
  asked integer not null,
  stayed integer not null,
  failed integer not null,
  -- The open applications are gone through by id: after a crash one goes on behind this one.
  looked_at_id uuid,
  progressed_at timestamptz,
  foreign key (revision_id, procedure_id) references procedure_revision (id, procedure_id) on delete cascade
);
create index publication_procedure_idx on publication (procedure_id, revision_id);
create index publication_unfinished_idx on publication (status) where status in ('AWAITS_DAY', 'MOVING');
create index publication_asked_by_idx on publication (asked_by_id);

-- Some departments want a second person's word before anything is published.
alter table department add publication_needs_two boolean not null default false;

-- Where people who look for a retired procedure should go.
alter table procedure add successor_id uuid references procedure (id) check (successor_id <> id);

-- Answers that fit no question any more since the application moved to another revision: never lost, always shown.
alter table application add set_aside jsonb not null default '[]';
