-- Rows pass through the outbox and leave their dead behind. The relay looks twice a second whether there is anything: by
-- the key, whose dead entries are passed over, and not by reading the table from end to end. Measured: after 670,000 rows
-- had passed since the last vacuum, each look took half a second.
create or replace function relay_outbox(most integer, out moved integer, out reached bigint) language plpgsql as $$
begin
  moved := 0;
  perform from outbox order by place limit 1;
  if not found then
    select number into reached from event_counter;
    return;
  end if;
  select number into reached from event_counter for update;
  with taken as (
    delete from outbox where place in (select place from outbox order by place limit most) returning *
  )
  insert into event (number, id, type, subject, topics, seen_by, payload, at)
  select reached + row_number() over (order by place), id, type, subject, topics, seen_by, payload, at from taken;
  get diagnostics moved = row_count;
  if moved > 0 then
    reached := reached + moved;
    update event_counter set number = reached;
    perform pg_notify('jiha_events', reached::text);
  end if;
end $$;

-- Vacuumed by the number of rows that passed, for it is nearly always empty: a share of what it holds says nothing.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
