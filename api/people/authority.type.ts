import { ID } from 'type-graphql';
import { always } from '../platform/access/condition.js';
import {
  anyOf,
  Column,
  equals,
  Filter,
  Filters,
  Localized,
  Readable,
  ToMany,
} from '../platform/reading/index.js';
import { DepartmentType } from './department.type.js';
import type { AuthorityKind } from './kinds.js';
import { AuthorityKindType } from './kinds.type.js';

@Filters({ description: 'Which authorities.' })
export class AuthorityFilter {
  @Filter(() => [AuthorityKindType], anyOf('kind'), { description: 'Of one of these kinds.' })
  kinds?: AuthorityKind[];
  @Filter(() => ID, equals('territory_code'), { description: 'Of this region, province or commune.' })
  territoryCode?: string;
}

@Readable({
  name: 'Authority',
  description:
    'A public body that uses the platform; it owns its procedures, projects, budgets and staff. Everybody may see it.',
  table: 'authority',
  scope: () => always,
  orders: {
    CODE: 'code',
    KIND: { columns: ['kind', 'code'], description: 'kind, then code' },
    NAME: { localized: 'name', description: 'name in the viewer’s language' },
  },
  defaultOrder: 'CODE_ASC',
  filter: () => AuthorityFilter,
})
export class AuthorityType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => AuthorityKindType, { description: 'What kind of body it is.' })
  kind!: AuthorityKind;

  @Column(() => String, { description: 'A stable, readable code, e.g. `region-08`.' })
  code!: string;

  @Localized({ description: 'Its name.' })
  name!: string;

  @Column(() => ID, {
    nullable: true,
    description: 'HCP code of the region, province or commune that it governs; null for an agency.',
  })
  territoryCode!: string | null;

  @ToMany(() => DepartmentType, { by: 'authority_id', atMost: 200, description: 'Its departments, by code.' })
  departments!: DepartmentType[];
}
