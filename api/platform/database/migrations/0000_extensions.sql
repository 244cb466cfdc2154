-- Search that folds case, accents and spelling (pg_trgm, unaccent), e-mail addresses without case (citext),
-- and spans of time that may not overlap (btree_gist). All four are trusted: the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists citext;
create extension if not exists btree_gist;

-- `unaccent` itself is only STABLE, because its dictionary may change; indexes need a function that promises not to.
create function immutable_unaccent(text) returns text
  language sql immutable strict parallel safe
  return public.unaccent('public.unaccent'::regdictionary, $1);
