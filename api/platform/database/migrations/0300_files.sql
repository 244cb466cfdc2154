-- What people uploaded. The bytes lie in a folder or in S3 under the id; this row says what they are and who may read them.
create table file (
  id uuid primary key,
  owner_id uuid not null references person,
  purpose text not null,
  name text not null,
  claimed_type text not null,
  -- from the content; null until checked
  type text,
  size integer not null check (size > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  status text not null check (status in ('UPLOADING', 'CHECKING', 'READY', 'REJECTED')),
  -- why it was rejected: a code of the message catalogues and its parameters
  rejection text,
  rejection_params jsonb,
  -- nobody else checks it before this instant
  check_after timestamptz,
  attached_to_kind text,
  attached_to_id uuid,
  -- since when nothing uses it; swept 48 hours later
  unattached_since timestamptz,
  discarded_at timestamptz,
  created_at timestamptz not null,
  check ((attached_to_kind is null) = (attached_to_id is null)),
  check ((attached_to_kind is null) = (unattached_since is not null)),
  check ((status = 'REJECTED') = (rejection is not null)),
  check (status <> 'READY' or (type is not null and sha256 is not null))
);
create index file_owner on file (owner_id, id);
create index file_subject on file (attached_to_id, attached_to_kind) where attached_to_id is not null;
create index file_waiting on file (check_after) where status in ('UPLOADING', 'CHECKING');
create index file_unattached on file (unattached_since) where unattached_since is not null;
create index file_discarded on file (id) where discarded_at is not null;
