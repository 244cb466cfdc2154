-- Everything below is made of these: the same number always gives the same, whatever the order of execution.

create function bench.scale() returns integer language sql stable as
  $$ select current_setting('bench.scale')::integer $$;

-- The instant at which the region's life ends. Fixed, so that the data are.
create function bench.today() returns timestamptz language sql immutable as
  $$ select timestamptz '2026-11-20 09:00:00+00' $$;

-- 0 … sides - 1.
create function bench.dice(i bigint, what text, sides integer) returns integer language sql immutable parallel safe as
  $$ select ((hashtextextended(what || i::text, 7) & 2147483647) % sides)::integer $$;

-- A UUID version 7 of that instant.
create function bench.uuid(at timestamptz, what text, i bigint) returns uuid language sql immutable parallel safe as
  $$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 15))::uuid
       from (select md5(what || i::text)) as made(hash) $$;

create function bench.pick(i bigint, what text, choices text[]) returns text language sql immutable parallel safe as
  $$ select choices[1 + bench.dice(i, what, cardinality(choices))] $$;

create function bench.search(text) returns text language sql immutable parallel safe as
  $$ select ' ' || folded || ' ' || replace(folded, ' ', '')
       from (select trim(regexp_replace(lower(public.immutable_unaccent($1)), '[^[:alnum:]]+', ' ', 'g'))) as made(folded) $$;

-- DT-2026-000123-7, with H. M. Damm's check digit.
create function bench.number(year integer, place bigint) returns text language plpgsql immutable parallel safe as $$
declare
  quasigroup constant text[] := array['0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
                                      '3674209581', '5869720134', '8945362017', '9438617205', '2581436790'];
  digits constant text := '1329' || year || lpad(place::text, 6, '0');
  interim integer := 0;
begin
  for at in 1 .. length(digits) loop
    interim := substr(quasigroup[interim + 1], substr(digits, at, 1)::integer + 1, 1)::integer;
  end loop;
  return 'DT-' || year || '-' || lpad(place::text, 6, '0') || '-' || interim;
end $$;

create function bench.iso(at timestamptz) returns text language sql immutable parallel safe as
  $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;
