-- Requests from one address are counted in auth_attempt, like all other attempts.
drop table auth_rate_limit;
