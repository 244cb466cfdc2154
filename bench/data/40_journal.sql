-- About ten entries an application, chained by hash as api/procedures/applications/journal-chain.ts chains them: each pass
-- writes the next place of every journal, from the digests of the pass before. `npm run verify-journal` proves it.

create unlogged table bench.link (i bigint, digest bytea);

do $$
begin
  for turn in 1 .. (select max(place) from bench.life_entry) loop
    create unlogged table bench.next as
    select filed.i, bench.uuid(moment, 'entry ' || turn || ' ', filed.i) as id, filed.id as application_id, act, actor_id, as_applicant,
           internal, from_step, to_step, from_title, to_title, entry.phase, moment as at, content, salt, content_digest,
           sha256(coalesce(link.digest, '') || convert_to(fact, 'UTF8') || content_digest) as digest
      from bench.filed
      join bench.life_entry entry on entry.procedure = filed.procedure and entry.life = filed.life and entry.place = turn
      left join bench.link on link.i = filed.i
     cross join lateral (select filed.at + (turn - 1) * filed.gap, case when as_applicant then person_id else officer_id end,
                                substr(sha256(convert_to('salt ' || turn || ' ' || filed.i, 'UTF8')), 1, 16)) as made(moment, actor_id, salt)
     cross join lateral (select sha256(salt || convert_to(content, 'UTF8')),
                                format('["%s",%s,"%s","%s",%s,%s,%s,%s,"%s","%s"]', filed.id, turn, act, actor_id, as_applicant::text,
                                       internal::text, coalesce('"' || from_step || '"', 'null'), coalesce('"' || to_step || '"', 'null'),
                                       entry.phase, bench.iso(moment))) as told(content_digest, fact);
    insert into journal_entry (id, application_id, place, act, actor_id, as_applicant, internal, from_step, to_step, from_title, to_title,
                               phase, at, content, salt, content_digest, digest)
    select id, application_id, turn, act, actor_id, as_applicant, internal, from_step, to_step, from_title, to_title,
           phase, at, content::jsonb, salt, content_digest, digest from bench.next order by i;
    drop table bench.link;
    create unlogged table bench.link as select i, digest from bench.next;
    drop table bench.next;
    analyze bench.link;
  end loop;
end $$;

insert into internal_note (id, application_id, author_id, text, at)
select bench.uuid(at, 'note', hashtextextended(id::text, 0)), application_id, actor_id, 'Vu avec le service concerné, à suivre.', at
  from journal_entry where act = 'NOTE_ADDED';

insert into message (id, application_id, author_id, from_applicant, text, at)
select bench.uuid(at, 'message', hashtextextended(id::text, 0)), application_id, actor_id, as_applicant,
       'Bonjour, merci de préciser le calendrier du projet.', at
  from journal_entry where act = 'MESSAGE_SENT';
