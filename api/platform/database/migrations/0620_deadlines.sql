-- Holidays that move with the moon are foreseen long before they are sure.
alter table holiday add confirmed boolean not null default true;

-- The time limit that an application's due day was counted by ({days, unit}): what holidays that staff add or remove later
-- are counted anew with, whatever revision rules the application by then. Null: none, or filed before this was kept.
alter table application add due_limit jsonb;
