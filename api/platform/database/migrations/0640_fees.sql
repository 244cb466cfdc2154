-- What an applicant owes for an application: worked out when it is submitted, and how each sum was settled.
create table application_fee (
  id uuid primary key,
  application_id uuid not null references application (id),
  -- The rule that it comes from: its place among the fees of that revision.
  revision_id uuid not null references procedure_revision (id),
  place integer not null check (place >= 0),
  label jsonb not null,
  -- Dirhams.
  amount numeric(14, 2) not null check (amount > 0),
  state text not null check (state in ('DUE', 'PAID', 'EXEMPT')),
  receipt_number text check (state <> 'PAID' or receipt_number is not null),
  paid_on date check (state <> 'PAID' or paid_on is not null),
  exemption_reason text check (state <> 'EXEMPT' or exemption_reason is not null),
  settled_by_id uuid references person (id),
  settled_at timestamptz,
  created_at timestamptz not null
);
create index application_fee_application_idx on application_fee (application_id, place, id);
create index application_fee_revision_idx on application_fee (revision_id);
create index application_fee_settled_by_idx on application_fee (settled_by_id);
-- One sum of a rule is due at a time; what a correction adds to it is in it.
create unique index application_fee_one_due_idx on application_fee (application_id, revision_id, place) where state = 'DUE';
