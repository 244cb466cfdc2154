-- Lists that staff keep for fields of the kind `lookup`, each with all its versions. `reference_item` holds what is chosen
-- from now, and, withdrawn, what was chosen once: an application that holds it keeps its words.
create table reference_list (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{0,59}$'),
  authority_id uuid not null references authority (id),
  title jsonb not null,
  version integer not null check (version > 0),
  items integer not null,
  changed_at timestamptz not null
);
create index reference_list_authority_idx on reference_list (authority_id, key);

create table reference_list_version (
  id uuid primary key,
  list text not null references reference_list (key),
  number integer not null check (number > 0),
  -- The file that it was read from; null: an earlier version was restored.
  file_name text,
  items jsonb not null,
  count integer not null,
  added integer not null,
  changed integer not null,
  removed integer not null,
  made_by_id uuid references person (id),
  made_at timestamptz not null,
  unique (list, number)
);
create index reference_list_version_made_by_idx on reference_list_version (made_by_id);

alter table reference_item add withdrawn boolean not null default false;

-- Lists that were filled by hand before they could be kept in the console.
insert into reference_list (key, authority_id, title, version, items, changed_at)
select i.list, a.id, jsonb_build_object('fr', i.list, 'ar', i.list), 1, count(*), now()
  from reference_item i, (select id from authority order by kind = 'REGION' desc, created_at limit 1) a
 group by i.list, a.id;
insert into reference_list_version (id, list, number, items, count, added, changed, removed, made_at)
select gen_random_uuid(), list, 1, jsonb_agg(jsonb_build_object('code', code, 'label', label) order by place), count(*), count(*), 0, 0, now()
  from reference_item group by list;
