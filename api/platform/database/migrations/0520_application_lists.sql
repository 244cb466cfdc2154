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
create index application_phase_idx on application (department_id, phase, authority_id);
