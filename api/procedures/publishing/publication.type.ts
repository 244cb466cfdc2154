import { Int } from 'type-graphql';
import type { Day as LegalDay } from '../../core/dates.js';
import { PersonType } from '../../people/person.type.js';
import { through } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Column, DateTime, Day, Readable, ToOne } from '../../platform/reading/index.js';
import { procedureStaff } from '../catalogue/procedure.policy.js';
import { OpenApplicationsType, PublicationStatusType } from '../graphql/enums.js';
import type { OpenApplications, PublicationStatus } from './publication.entity.js';

@Readable({
  name: 'Publication',
  description:
    'The publishing of a revision: who wanted it, what it still waits for, and what became of open applications. For those who write, publish and audit the procedure.',
  table: 'publication',
  key: 'revision_id',
  scope: (viewer: Viewer) => through('procedure_id', 'procedure', procedureStaff(viewer)),
})
export class PublicationType {
  @Column(() => PublicationStatusType, { description: 'How far it has come.' })
  status!: PublicationStatus;

  @Column(() => OpenApplicationsType, { description: 'What becomes of applications that are under way.' })
  openApplications!: OpenApplications;

  @Column(() => String, {
    nullable: true,
    description: 'What applicants are told who are asked for something new, in the publisher’s words.',
  })
  message!: string | null;

  @Column(() => Day, { nullable: true, description: 'From which legal day on; null: at once.' })
  takesEffectOn!: LegalDay | null;

  @ToOne(() => PersonType, {
    by: 'asked_by_id',
    description: 'Who asked for it, where the viewer may see that person.',
  })
  askedBy!: PersonType | null;

  @Column(() => DateTime, { description: 'When it was asked for.' })
  askedAt!: string;

  @ToOne(() => PersonType, {
    by: 'approved_by_id',
    description: 'The second person who agreed, where the viewer may see that person.',
  })
  approvedBy!: PersonType | null;

  @Column(() => DateTime, { nullable: true, description: 'When a second person agreed; null: nobody did.' })
  approvedAt!: string | null;

  @Column(() => Int, { description: 'How many open applications follow the new revision, nothing asked.' })
  moved!: number;

  @Column(() => Int, { description: 'How many follow it, and their applicants were asked for what is new.' })
  asked!: number;

  @Column(() => Int, {
    description:
      'How many stayed with their revision: their step has no place in the new one, or nobody may be asked again.',
  })
  stayed!: number;

  @Column(() => Int, {
    description: 'How many could not be moved for a fault of the platform; its log says why.',
  })
  failed!: number;
}
