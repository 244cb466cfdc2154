-- People: 400 of them staff with accounts, one in three of the others with an account; organisations and mandates.

create unlogged table bench.person as
select i, bench.uuid(at, 'person', i) as id, at, i <= 400 as staff,
       case when i <= 400 or i % 3 = 0 then bench.uuid(at, 'account', i) end as account_id,
       bench.pick(i, 'given', array['Fatima', 'Khadija', 'Aïcha', 'Meryem', 'Naïma', 'Rachida', 'Hanane', 'Itto', 'Mohamed', 'Ahmed',
         'Youssef', 'Hassan', 'Brahim', 'Lahcen', 'Saïd', 'Hamid', 'Driss', 'Omar', 'Addi', 'Rachid']) as given,
       bench.pick(i, 'given', array['فاطمة', 'خديجة', 'عائشة', 'مريم', 'نعيمة', 'رشيدة', 'حنان', 'إطو', 'محمد', 'أحمد',
         'يوسف', 'حسن', 'إبراهيم', 'لحسن', 'سعيد', 'حميد', 'إدريس', 'عمر', 'عدي', 'رشيد']) as given_ar,
       bench.pick(i, 'family', array['Alaoui', 'Filali', 'Ouaddou', 'Aït Hammou', 'Ouchrif', 'Sabbari', 'Drâoui', 'Zaïdi', 'Amraoui',
         'Mghari', 'Benali', 'Ouzine', 'Ouhssaine', 'Todghaoui', 'Aït Bassou', 'El Mansouri']) as family,
       bench.pick(i, 'family', array['العلوي', 'الفيلالي', 'أوعدو', 'أيت حمو', 'أوشريف', 'الصباري', 'الدرعاوي', 'الزايدي', 'الأمراوي',
         'المغاري', 'بنعلي', 'أوزين', 'أوحساين', 'التدغاوي', 'أيت باسو', 'المنصوري']) as family_ar
  from (select i, timestamptz '2023-02-01Z' + i * interval '1 minute' as at from generate_series(1, 10000 * bench.scale()) as i) as made;
create unique index on bench.person (i);

insert into auth_user (id, name, email, email_verified, two_factor_enabled, created_at, updated_at)
select account_id, given || ' ' || family, 'person' || i || '@bench.example', true, staff, at, at
  from bench.person where account_id is not null;

insert into person (id, account_id, given_name, family_name, given_name_ar, family_name_ar, cin, phone, email, birth_date,
                    commune_code, preferred_language, search, created_at, updated_at)
select id, account_id, given, family, given_ar, family_ar, 'ZZ' || lpad((i % 10000000)::text, 5, '0'), '+2126000' || lpad((i % 100000)::text, 5, '0'),
       'person' || i || '@bench.example', date '1950-01-01' + bench.dice(i, 'born', 20000),
       (select array_agg(code order by code) from commune)[1 + bench.dice(i, 'lives in', 125)],
       'fr', bench.search(given || ' ' || family) || ' ' || given_ar || ' ' || family_ar, at, at
  from bench.person;

-- Staff by turns in each department; the first of each department are officers, as dice need at least one there.
create unlogged table bench.staff as
select person.i, person.id as person_id, person.account_id, department.place, department.id as department_id, department.authority_id,
       case when person.i <= 16 * 15 then 'OFFICER' else bench.pick(person.i, 'role',
         array['COUNTER_AGENT', 'COUNTER_AGENT', 'PUBLISHER', 'PROCEDURE_DESIGNER', 'AUDITOR', 'ADMIN']) end as role
  from bench.person join bench.department on department.place = person.i % 16
 where person.staff;

insert into role_grant (id, person_id, role, authority_id, department_id, valid_from)
select bench.uuid(timestamptz '2023-03-01Z', 'grant', i), person_id, role, authority_id, department_id, timestamptz '2023-03-01Z'
  from bench.staff
union all -- one officer in four serves a second department of the same authority
select bench.uuid(timestamptz '2023-03-01Z', 'second grant', staff.i), staff.person_id, 'OFFICER', staff.authority_id, other.id, timestamptz '2023-03-01Z'
  from bench.staff
  join bench.department other on other.authority_id = staff.authority_id and other.place = staff.place + 1
 where staff.role = 'OFFICER' and (staff.i / 16) % 4 = 3
union all -- the first two are an auditor and an administrator of the whole platform
select bench.uuid(timestamptz '2023-03-01Z', 'platform grant', i), person_id, case i when 399 then 'AUDITOR' else 'ADMIN' end, null, null, timestamptz '2023-03-01Z'
  from bench.staff where i in (399, 400);

insert into organisation (id, kind, name, name_ar, ice, commune_code, search, created_at, updated_at)
select bench.uuid(at, 'organisation', i), bench.pick(i, 'kind', array['ASSOCIATION', 'ASSOCIATION', 'COOPERATIVE', 'BUSINESS']), name, 'جمعية ' || i,
       lpad(i::text, 15, '0'), (select array_agg(code order by code) from commune)[1 + bench.dice(i, 'seat', 125)], bench.search(name), at, at
  from (select i, timestamptz '2023-02-01Z' + i * interval '1 minute' as at,
               'Association ' || bench.pick(i, 'org', array['Tifaouine', 'Al Amal', 'Oasis', 'Ighrem', 'Amane', 'Tilelli']) || ' ' || i as name
          from generate_series(1, 2000 * bench.scale()) as i) as made;

-- Each organisation has a president and a treasurer.
insert into mandate (id, organisation_id, person_id, role, valid_from, created_at)
select bench.uuid(timestamptz '2023-04-01Z', 'mandate' || role, n), bench.uuid(timestamptz '2023-02-01Z' + n * interval '1 minute', 'organisation', n),
       person.id, role, date '2023-04-01', timestamptz '2023-04-01Z'
  from generate_series(1, 2000 * bench.scale()) as n
 cross join (values ('PRESIDENT', 0), ('TREASURER', 1)) as given(role, turn)
  join bench.person on person.i = 401 + (n * 4 + turn) % (10000 * bench.scale() - 401);
