-- A public body, such as a commune, applies for what is offered to authorities, through persons with its mandate.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
  check (kind in ('ASSOCIATION', 'BUSINESS', 'COOPERATIVE', 'AUTHORITY'));
