-- Authorities and departments, persons, staff grants, organisations and mandates, invitations.

create table authority (
  id uuid primary key,
  kind text not null check (kind in ('REGION', 'PROVINCE', 'COMMUNE', 'AGENCY')),
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  name jsonb not null,
  territory_code text,
  created_at timestamptz not null default now()
);
create index authority_kind_code_idx on authority (kind, code);
create index authority_territory_code_idx on authority (territory_code);

create table department (
  id uuid primary key,
  authority_id uuid not null references authority (id),
  code text not null check (code ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  name jsonb not null,
  created_at timestamptz not null default now(),
  unique (authority_id, code),
  -- What a grant or a procedure of the department refers to, so that it can never name another authority's.
  unique (id, authority_id)
);

create table person (
  id uuid primary key,
  account_id uuid unique references auth_user (id) on delete set null,
  given_name text not null default '',
  family_name text not null default '',
  given_name_ar text,
  family_name_ar text,
  cin text check (cin ~ '^[A-Z]{1,2}[0-9]{4,7}$'),
  cin_verified_at timestamptz,
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email text,
  birth_date date,
  commune_code text,
  preferred_language text not null default 'fr' check (preferred_language in ('ar', 'fr', 'zgh', 'en')),
  search text not null,
  registered_by uuid references person (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (cin_verified_at is null or cin is not null)
);
-- Anybody may write a CIN into a profile; only a card that an agent has seen keeps others from having the same.
create unique index person_cin_verified_idx on person (cin) where cin_verified_at is not null;
create index person_cin_idx on person (cin);
create index person_phone_idx on person (phone);
create index person_email_idx on person (lower(email));
create index person_search_idx on person using gin (search gin_trgm_ops);
create index person_name_idx on person (family_name, given_name, id);
create index person_registered_by_idx on person (registered_by);

create table role_grant (
  id uuid primary key,
  person_id uuid not null references person (id),
  role text not null check (role in ('COUNTER_AGENT', 'OFFICER', 'PROCEDURE_DESIGNER', 'PUBLISHER',
    'PROJECT_MANAGER', 'BUDGET_OFFICER', 'PARTICIPATION_OFFICER', 'TRAINING_OFFICER', 'MODERATOR', 'AUDITOR', 'ADMIN')),
  authority_id uuid references authority (id),
  department_id uuid,
  valid_from timestamptz not null,
  valid_until timestamptz check (valid_until > valid_from),
  granted_by uuid references person (id),
  ended_at timestamptz,
  ended_by uuid references person (id),
  foreign key (department_id, authority_id) references department (id, authority_id),
  check (authority_id is not null or (department_id is null and role in ('ADMIN', 'AUDITOR')))
);
create unique index role_grant_once_idx on role_grant (person_id, role, authority_id, department_id)
  nulls not distinct where ended_at is null;
create index role_grant_person_id_idx on role_grant (person_id);
create index role_grant_authority_id_idx on role_grant (authority_id, department_id);

create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('ASSOCIATION', 'BUSINESS', 'COOPERATIVE')),
  name text not null check (name <> ''),
  name_ar text,
  ice text unique check (ice ~ '^[0-9]{15}$'),
  registration_number text,
  founded_on date,
  commune_code text,
  search text not null,
  created_by uuid references person (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index organisation_search_idx on organisation using gin (search gin_trgm_ops);
create index organisation_name_idx on organisation (name, id);
create index organisation_commune_code_idx on organisation (commune_code);

create table mandate (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  role text not null check (role in ('PRESIDENT', 'TREASURER', 'SECRETARY', 'AGENT')),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  given_by uuid references person (id),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by uuid references person (id)
);
create unique index mandate_once_idx on mandate (organisation_id, person_id, role) where revoked_at is null;
create index mandate_organisation_id_idx on mandate (organisation_id);
create index mandate_person_id_idx on mandate (person_id);

create table invitation (
  id uuid primary key,
  token_hash text not null unique,
  email text not null,
  role text not null,
  authority_id uuid references authority (id),
  department_id uuid,
  language text not null default 'fr',
  invited_by uuid references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references person (id),
  revoked_at timestamptz,
  revoked_by uuid references person (id),
  foreign key (department_id, authority_id) references department (id, authority_id),
  check (accepted_at is null or revoked_at is null)
);
create index invitation_authority_id_idx on invitation (authority_id, created_at desc);

-- Who granted, ended, invited or reset what. Rows are only ever added.
create table staff_act (
  id uuid primary key,
  act text not null,
  actor_id uuid references person (id),
  person_id uuid references person (id),
  authority_id uuid references authority (id),
  details jsonb not null default '{}',
  at timestamptz not null
);
create index staff_act_person_id_idx on staff_act (person_id, at desc);
create index staff_act_authority_id_idx on staff_act (authority_id, at desc);

create function staff_act_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'staff_act is append-only';
end $$;
create trigger staff_act_append_only before update or delete or truncate on staff_act
  for each statement execute function staff_act_is_append_only();

-- Changed grants and mandates are told to every process, so that none goes on believing the old ones.
create function people_rights_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('jiha_rights_changed', '');
  return null;
end $$;
create trigger role_grant_changed after insert or update or delete on role_grant
  for each statement execute function people_rights_changed();
create trigger mandate_changed after insert or update or delete on mandate
  for each statement execute function people_rights_changed();
