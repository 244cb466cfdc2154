import { ID } from 'type-graphql';
import { always } from '../platform/access/condition.js';
import { Column, equals, Filter, Filters, Localized, Readable, ToOne } from '../platform/reading/index.js';
import { AuthorityType } from './authority.type.js';

@Filters({ description: 'Which departments.' })
export class DepartmentFilter {
  @Filter(() => ID, equals('authority_id'), { description: 'Of this authority.' })
  authorityId?: string;
}

@Readable({
  name: 'Department',
  description: 'A service inside an authority. Everybody may see it.',
  table: 'department',
  scope: () => always,
  orders: { CODE: 'code', NAME: { localized: 'name', description: 'name in the viewer’s language' } },
  defaultOrder: 'CODE_ASC',
  filter: () => DepartmentFilter,
})
export class DepartmentType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { description: 'A readable code, unique in the authority, e.g. `urbanism`.' })
  code!: string;

  @Localized({ description: 'Its name.' })
  name!: string;

  @Column(() => Boolean, {
    description: 'Whether a second person has to agree before any of its procedures is published.',
  })
  publicationNeedsTwo!: boolean;

  @ToOne(() => AuthorityType, { nullable: false, description: 'The authority that it belongs to.' })
  authority!: AuthorityType | null;
}
