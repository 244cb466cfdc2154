-- The event log of the last weeks, as the relay would have numbered it.

insert into event (number, id, type, subject, topics, seen_by, payload, at, logged_at)
select row_number() over (order by entry.at, entry.id), bench.uuid(entry.at, 'event', hashtextextended(entry.id::text, 0)),
       case act when 'STARTED' then 'ApplicationStarted' when 'SUBMITTED' then 'ApplicationSubmitted' when 'CORRECTION_REQUESTED' then 'CorrectionRequested'
         when 'CORRECTION_ANSWERED' then 'CorrectionAnswered' when 'MOVED' then 'ApplicationMoved' when 'WITHDRAWN' then 'ApplicationWithdrawn'
         when 'ASSIGNED' then 'ApplicationAssigned' when 'NOTE_ADDED' then 'InternalNoteAdded' else 'MessageSent' end,
       application.id,
       array['applications', 'application:' || application.id, 'applicant:' || applicant_id, 'applications-of:' || authority_id],
       jsonb_build_array(jsonb_build_object('phase', entry.phase, 'applicant_id', applicant_id, 'organisation_id', organisation_id, 'filed_by_id', filed_by_id,
         'counter_authority_id', counter_authority_id, 'authority_id', authority_id, 'department_id', department_id)),
       jsonb_build_object('procedureId', procedure_id, 'journalEntryId', entry.id, 'version', version, 'step', coalesce(to_step, step), 'phase', entry.phase,
         'fromStep', from_step, 'fields', '[]'::jsonb, 'assignees', jsonb_build_array(assignee_id), 'asApplicant', as_applicant),
       entry.at, entry.at
  from (select * from journal_entry order by at desc limit 50000 * bench.scale()) as entry
  join application on application.id = entry.application_id;
update event_counter set number = (select max(number) from event);
