-- Somebody registered at a counter who signs up later takes that record over: what hung on it hangs on the person with the
-- account from then on. The row stays, since journals point to it, with nothing left but a name.
alter table person add column merged_into_id uuid references person (id);
create index person_merged_into_idx on person (merged_into_id) where merged_into_id is not null;
alter table person add check (merged_into_id is null
  or (account_id is null and cin is null and phone is null and email is null and birth_date is null));
