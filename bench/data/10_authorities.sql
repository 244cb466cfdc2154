-- The region, its provinces and communes as authorities; departments of the region and of four communes.

insert into authority (id, kind, code, name, territory_code, created_at)
select bench.uuid(timestamptz '2023-01-01Z', 'authority ' || code, 0), kind, code, name, territory_code, timestamptz '2023-01-01Z'
  from (select 'REGION', 'region-08', name, code from region where code = '08'
        union all select 'PROVINCE', 'province-' || code, name, code from province
        union all select 'COMMUNE', 'commune-' || code, name, code from commune) as made(kind, code, name, territory_code);

insert into department (id, authority_id, code, name, created_at)
select bench.uuid(timestamptz '2023-01-01Z', 'department ' || authority.code || department.code, 0), authority.id, department.code,
       jsonb_build_object('fr', 'Service ' || department.code, 'ar', 'مصلحة ' || department.code), timestamptz '2023-01-01Z'
  from authority
  join (select 'region-08', unnest(array['counter', 'associations', 'culture', 'sport', 'transport', 'information', 'legal', 'planning'])
        union all
        select unnest(array['commune-08.201.01.05', 'commune-08.401.01.07', 'commune-08.577.01.11', 'commune-08.587.01.13']), 'patrimony'
        union all
        select unnest(array['commune-08.201.01.05', 'commune-08.401.01.07', 'commune-08.577.01.11', 'commune-08.587.01.13']), 'urbanism')
       as department(authority, code) on department.authority = authority.code;

-- Departments by place: what dice choose from.
create unlogged table bench.department as
select (row_number() over (order by authority.code = 'region-08' desc, authority.code, department.code) - 1)::integer as place,
       department.id, department.authority_id, authority.code as authority, department.code
  from department join authority on authority.id = department.authority_id;
