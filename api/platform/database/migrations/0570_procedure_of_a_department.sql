-- An officer of several departments asks for one procedure: each department's part of the list is found at once, where
-- it used to be looked for among all applications of the procedure. Those who see every department's have the other one.
create index application_procedure_department_idx on application (procedure_id, department_id, submitted_at, id);
