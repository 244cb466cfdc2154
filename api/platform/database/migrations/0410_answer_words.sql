-- What applicants wrote in free words, folded by core/fold.ts: applications are found by it. It is as personal as the
-- answers that it comes from, and goes with them.
alter table application add column answer_words text not null default '';
create index application_answer_words_idx on application using gin (answer_words gin_trgm_ops);
