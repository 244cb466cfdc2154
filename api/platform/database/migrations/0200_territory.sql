-- Reference data, filled at each start from territory/data. The HCP code is the key: names repeat across levels.
-- `search` holds what names are found by, folded by core/fold.ts.

create table region (
  code text primary key check (code ~ '^\d{2}$'),
  name jsonb not null,
  population_2024 integer not null check (population_2024 >= 0),
  households_2024 integer not null check (households_2024 >= 0),
  search text not null
);

create table province (
  code text primary key check (code ~ '^\d{2}\.\d{3}$'),
  region_code text not null references region,
  name jsonb not null,
  population_2024 integer not null check (population_2024 >= 0),
  households_2024 integer not null check (households_2024 >= 0),
  seat_commune_code text not null,
  search text not null
);
create index province_region on province (region_code, code);

create table cercle (
  code text primary key check (code ~ '^\d{2}\.\d{3}\.\d{2}$'),
  province_code text not null references province,
  name jsonb not null,
  population_2024 integer not null check (population_2024 >= 0),
  households_2024 integer not null check (households_2024 >= 0),
  aliases text[] not null,
  search text not null
);
create index cercle_province on cercle (province_code, code);

create table commune (
  code text primary key check (code ~ '^\d{2}\.\d{3}\.\d{2}\.\d{2}$'),
  province_code text not null references province,
  -- urban communes belong to no cercle
  cercle_code text references cercle,
  name jsonb not null,
  kind text not null check (kind in ('URBAN', 'RURAL')),
  population_2024 integer not null check (population_2024 >= 0),
  population_2014 integer not null check (population_2014 >= 0),
  households_2024 integer not null check (households_2024 >= 0),
  area_km2 double precision not null check (area_km2 > 0),
  lat double precision not null check (lat between -90 and 90),
  lng double precision not null check (lng between -180 and 180),
  aliases text[] not null,
  search text not null
);
create index commune_province on commune (province_code, code);
create index commune_cercle on commune (cercle_code, code);
create index commune_search on commune using gin (search gin_trgm_ops);

-- Communes know their province and provinces their seat: checked when the load is committed.
alter table province add foreign key (seat_commune_code) references commune deferrable initially deferred;
