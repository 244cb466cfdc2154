import { ID } from 'type-graphql';
import { AuthorityType } from '../../people/authority.type.js';
import { DepartmentType } from '../../people/department.type.js';
import { Column, Localized, Readable, ToMany, ToOne, type Connection } from '../../platform/reading/index.js';
import { AudienceType, ProcedureStatusType } from '../graphql/enums.js';
import type { Audience } from './procedure-definition.js';
import type { ProcedureStatus } from './procedure.entity.js';
import { ProcedureFilter } from './procedure.filter.js';
import { procedureScope } from './procedure.policy.js';
import { RevisionType } from './revision.type.js';

@Readable({
  name: 'Procedure',
  description:
    'A service that an authority offers. Everybody sees what was ever published; before that, only those who write it.',
  table: 'procedure',
  scope: procedureScope,
  orders: { TITLE: { localized: 'title', description: 'title in the viewer’s language' }, KEY: 'key' },
  defaultOrder: 'KEY_ASC',
  filter: () => ProcedureFilter,
})
export class ProcedureType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { description: 'Its name for programs, e.g. `association-grant`; never changes.' })
  key!: string;

  @Column(() => ProcedureStatusType, { description: 'Whether it can be filed.' })
  status!: ProcedureStatus;

  @Localized({ description: 'Its title.' })
  title!: string;

  @Localized({ description: 'One or two sentences for the public.' })
  summary!: string;

  @Column(() => [AudienceType], { description: 'Who may ask for it.' })
  audience!: Audience[];

  @ToOne(() => AuthorityType, { nullable: false, description: 'The public body that offers it.' })
  authority!: AuthorityType;

  @ToOne(() => DepartmentType, { description: 'The department in charge; null: the authority as a whole.' })
  department!: DepartmentType | null;

  @ToOne(() => RevisionType, {
    by: 'published_revision_id',
    description: 'The revision that it is filed under now.',
  })
  publishedRevision!: RevisionType | null;

  @ToOne(() => ProcedureType, {
    by: 'successor_id',
    description: 'What takes the place of a retired procedure; null: nothing does.',
  })
  successor!: ProcedureType | null;

  @ToMany(() => RevisionType, {
    by: 'procedure_id',
    description: 'Its revisions that the viewer may see, newest first.',
  })
  revisions!: Connection<RevisionType>;
}
