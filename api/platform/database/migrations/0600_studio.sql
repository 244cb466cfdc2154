-- Several people write one draft: each save names the version that it was made from, so that nobody's work is lost unseen.
alter table procedure_revision add version integer not null default 1;
alter table procedure_revision add changed_by_id uuid references person (id);
alter table procedure_revision add changed_at timestamptz;
update procedure_revision set changed_at = created_at, changed_by_id = created_by_id;
alter table procedure_revision alter changed_at set not null;

-- Who has a draft open just now: of no worth after a crash.
create unlogged table draft_attendance (
  revision_id uuid not null references procedure_revision (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  seen_at timestamptz not null,
  primary key (revision_id, person_id)
);
