-- Lists break ties by the key in the direction of the order, so an index whose columns run the same way serves both
-- directions; one with `desc` on the first column alone serves neither, and the whole table was sorted for a page.
drop index application_authority_idx;
drop index application_department_idx;
drop index application_procedure_step_idx;
drop index application_submitted_idx;
drop index application_created_idx;
drop index application_updated_idx;
create index application_authority_idx on application (authority_id, submitted_at, id);
create index application_department_idx on application (department_id, submitted_at, id);
create index application_procedure_step_idx on application (procedure_id, step, submitted_at, id);
create index application_procedure_idx on application (procedure_id, submitted_at, id);
create index application_submitted_idx on application (submitted_at, id);
create index application_created_idx on application (created_at, id);
create index application_updated_idx on application (updated_at, id);
-- Queues of a department and of an authority, the most urgent first: a place of its own for each cursor, and what is closed
-- is passed over within the index.
create index application_queue_idx on application (department_id, due_on, id, phase);
create index application_authority_queue_idx on application (authority_id, due_on, id, phase);
-- How many there are in a queue, counted within the index.
create index application_phase_idx on application (department_id, phase, authority_id, channel);
-- Who has dealings with whom.
drop index application_applicant_idx;
create index application_applicant_idx on application (applicant_id, id, phase);

-- The orders and filters of the other lists.
create index person_created_idx on person (created_at, id);
create index person_account_idx on person (account_id, id);
create index person_commune_idx on person (commune_code, id);
create index organisation_created_idx on organisation (created_at, id);
create index organisation_kind_idx on organisation (kind, id);
drop index mandate_person_id_idx;
create index mandate_person_id_idx on mandate (person_id, organisation_id);
create index role_grant_from_idx on role_grant (valid_from, id);
create index role_grant_role_idx on role_grant (role, valid_from, id);
create index invitation_created_idx on invitation (created_at, id);
create index staff_act_at_idx on staff_act (at, id);
create index staff_act_actor_idx on staff_act (actor_id, at, id);

-- A procedure belongs to one department, and a department to one authority: taken for independent, the rows of both are
-- thought to be few, and are all sorted for a page that an index has in order.
create statistics application_owner_statistics (dependencies, mcv) on authority_id, department_id, procedure_id from application;
analyze application;
