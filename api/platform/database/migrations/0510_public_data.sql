-- Tables of which everybody may read something, and which change seldom: each change is told to all processes, which
-- keep answers to public questions until then. A table that is not in this list is never part of a kept answer.
create function public_data_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('jiha_data_changed', tg_table_name);
  return null;
end $$;

create trigger public_data_changed after insert or update or delete or truncate on region
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on province
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on cercle
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on commune
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on authority
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on department
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on procedure
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on procedure_revision
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on holiday
  for each statement execute function public_data_changed();
create trigger public_data_changed after insert or update or delete or truncate on reference_item
  for each statement execute function public_data_changed();
