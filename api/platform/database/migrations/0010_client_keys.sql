-- What a caller's retried mutation was answered with the first time.
create table client_key (
  caller uuid not null,
  key text not null check (length(key) between 8 and 100),
  act text not null,
  result text not null,
  at timestamptz not null,
  primary key (caller, key)
);
create index client_key_at_idx on client_key (at);
