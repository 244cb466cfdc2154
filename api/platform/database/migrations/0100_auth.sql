-- The tables of better-auth 1.7 and its API keys, in our names and with UUIDv7 ids.
-- Only better-auth writes them; people/ reads auth_user and auth_session to know who asks.

create table auth_user (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  phone_number text unique,
  phone_number_verified boolean,
  two_factor_enabled boolean,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth_session (
  id uuid primary key,
  user_id uuid not null references auth_user (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  second_factor_at timestamptz,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null
);
create index auth_session_user_id_idx on auth_session (user_id);
comment on column auth_session.second_factor_at is
  'When the session proved a second factor. Without it the session of somebody who must have one opens nothing.';

create table auth_account (
  id uuid primary key,
  user_id uuid not null references auth_user (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index auth_account_user_id_idx on auth_account (user_id);

create table auth_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier_idx on auth_verification (identifier);

create table auth_two_factor (
  id uuid primary key,
  user_id uuid not null unique references auth_user (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);

create table auth_api_key (
  id uuid primary key,
  config_id text not null,
  reference_id uuid not null references auth_user (id) on delete cascade,
  name text,
  start text,
  prefix text,
  key text not null unique,
  permissions text,
  metadata text,
  enabled boolean,
  expires_at timestamptz,
  last_request timestamptz,
  request_count integer,
  remaining integer,
  refill_interval integer,
  refill_amount integer,
  last_refill_at timestamptz,
  rate_limit_enabled boolean,
  rate_limit_time_window integer,
  rate_limit_max integer,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index auth_api_key_config_id_idx on auth_api_key (config_id);
create index auth_api_key_reference_id_idx on auth_api_key (reference_id, created_at desc);

create table auth_rate_limit (
  id uuid primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- Guesses at one account and codes sent to one number, counted by rate-limiter-flexible.
create table auth_attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- A session that ends, on whatever road, is told to every process, which closes its sockets and forgets its viewer.
create function auth_session_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('jiha_session_ended', old.id::text);
  return null;
end $$;
create trigger auth_session_ended after delete on auth_session
  for each row execute function auth_session_ended();
