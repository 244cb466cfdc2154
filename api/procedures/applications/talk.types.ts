import { ID } from 'type-graphql';
import { PersonType } from '../../people/person.type.js';
import { through } from '../../platform/access/condition.js';
import { Column, DateTime, followsParent, Readable, ToOne } from '../../platform/reading/index.js';
import { internalScope } from './application.policy.js';
import { ApplicationType } from './application.type.js';

@Readable({
  name: 'Message',
  description:
    'One message between an applicant and the administration; whoever sees the application sees it.',
  table: 'message',
  scope: followsParent('application_id', () => ApplicationType),
  orders: { AT: { columns: ['at'], description: 'when it was sent' } },
  defaultOrder: 'AT_DESC',
})
export class MessageType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { description: 'What was written: plain text.' })
  text!: string;

  @Column(() => DateTime, { description: 'When it was sent.' })
  at!: string;

  @Column(() => Boolean, { description: 'From the applicant; otherwise from the administration.' })
  fromApplicant!: boolean;

  @ToOne(() => PersonType, { description: 'Who wrote it, where the viewer may see that person.' })
  author!: PersonType | null;
}

@Readable({
  name: 'InternalNote',
  description:
    'What staff tell one another about an application. Applicants never see it, whatever roles they hold.',
  table: 'internal_note',
  scope: (viewer) => through('application_id', 'application', internalScope(viewer)),
  orders: { AT: { columns: ['at'], description: 'when it was written' } },
  defaultOrder: 'AT_DESC',
})
export class InternalNoteType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { description: 'What was written: plain text.' })
  text!: string;

  @Column(() => DateTime, { description: 'When it was written.' })
  at!: string;

  @ToOne(() => PersonType, { description: 'Who wrote it.' })
  author!: PersonType | null;
}
