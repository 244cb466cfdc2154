-- Which applications of the demo region are made, so that a start after a crash goes on where the other stopped. Client
-- keys, which told so until now, are swept.
create table demo_made (
  place integer primary key
);
insert into demo_made (place)
  select substring(key from '\d+$')::integer from client_key
   where act = 'startApplication' and key ~ '^demo application \d{1,4}$';
