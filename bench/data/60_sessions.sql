-- Signed-in sessions that do not end: 12 officers, an auditor and an administrator of the platform, a citizen.

create unlogged table bench.session as
select 'officer-' || n as who, account_id from (
  select row_number() over (order by (i / 16) % 4 = 3, i) as n, account_id from bench.staff
   where role = 'OFFICER' and authority_id = (select id from authority where code = 'region-08') and (i between 16 and 23 or i between 48 and 51)) as officers
union all select 'auditor', account_id from bench.staff where i = 399
union all select 'administrator', account_id from bench.staff where i = 400
union all select 'citizen', account_id from bench.person where i = 999;

insert into auth_session (id, user_id, token, expires_at, second_factor_at, created_at, updated_at)
select bench.uuid(bench.today(), 'session ' || who, 0), account_id, 'bench-' || who, timestamptz '2099-01-01Z', bench.today(), bench.today(), bench.today()
  from bench.session;
