import { ID, Int } from 'type-graphql';
import type { Day as LegalDay } from '../../core/dates.js';
import { isOverdue } from '../../core/working-days.js';
import { AnswerType } from '../../forms/graphql/index.js';
import { StoredFileType } from '../../files/stored-file.type.js';
import { AuthorityType } from '../../people/authority.type.js';
import { DepartmentType } from '../../people/department.type.js';
import { OrganisationType } from '../../people/organisation.type.js';
import { PersonType } from '../../people/person.type.js';
import { is } from '../../platform/access/condition.js';
import type { Context } from '../../platform/context.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import {
  Column,
  Computed,
  DateTime,
  Day,
  Localized,
  Readable,
  ToMany,
  ToOne,
  type Connection,
} from '../../platform/reading/index.js';
import { CommuneType } from '../../territory/commune.type.js';
import type { Channel } from '../catalogue/procedure-definition.js';
import { ProcedureType } from '../catalogue/procedure.type.js';
import { ApplicationFeeType } from '../fees/fee.type.js';
import { RevisionType } from '../catalogue/revision.type.js';
import { ChannelType, PhaseType } from '../graphql/enums.js';
import { TransitionType } from '../graphql/workflow.types.js';
import { isOpen, type Phase } from '../workflow/phases.js';
import { answersInWords, availableTransitions, setAside, type Filed } from './application.computed.js';
import { ApplicationFilter } from './application.filter.js';
import {
  answersScope,
  applicationScope,
  internalScope,
  mayHandOver,
  mayInstruct,
  mayRecordPayments,
  type ApplicationRights,
} from './application.policy.js';
import { CorrectionRequestType } from './correction-request.type.js';
import { JournalEntryType, journalShownTo } from './journal-entry.type.js';
import type { SetAside } from './set-aside.js';
import { InternalNoteType, MessageType } from './talk.types.js';

const rightsColumns = [
  'phase',
  'applicant_id',
  'organisation_id',
  'filed_by_id',
  'counter_authority_id',
  'authority_id',
  'department_id',
];

@Readable({
  name: 'Application',
  description:
    'One filing of a procedure. Its applicant sees it, the counter where it was filed, and, once it is filed, the staff of the department that decides.',
  table: 'application',
  scope: applicationScope,
  orders: {
    SUBMITTED_AT: { columns: ['submitted_at'], description: 'when it was filed' },
    UPDATED_AT: { columns: ['updated_at'], description: 'when anything was last done with it' },
    CREATED_AT: { columns: ['created_at'], description: 'when it was begun' },
    DUE_ON: { columns: ['due_on'], description: 'when it is due' },
    NUMBER: 'number',
  },
  defaultOrder: 'SUBMITTED_AT_DESC',
  filter: () => ApplicationFilter,
})
export class ApplicationType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, {
    nullable: true,
    description:
      'What people say and type, with a check digit at its end: `DT-2026-000123-7`. A draft has none.',
  })
  number!: string | null;

  @Column(() => Int, { description: 'Raised by each act; acts take the version that their caller read.' })
  version!: number;

  @Column(() => PhaseType, { description: 'The phase that its step lies in.' })
  phase!: Phase;

  @Column(() => String, { description: 'Key of the step where it stands.' })
  step!: string;

  @Localized({ description: 'Title of the step where it stands.' })
  stepTitle!: string;

  @Column(() => ChannelType, { description: 'How it arrived.' })
  channel!: Channel;

  @Column(() => String, { description: 'Name of the person or organisation that applies.' })
  applicantName!: string;

  @ToOne(() => PersonType, {
    description: 'The person who applies, in their own name or for the organisation.',
  })
  applicant!: PersonType | null;

  @ToOne(() => OrganisationType, {
    description: 'The organisation that applies; null: a person in their own name.',
  })
  organisation!: OrganisationType | null;

  @ToOne(() => PersonType, { description: 'Who typed it: the applicant, or the agent at the counter.' })
  filedBy!: PersonType | null;

  @ToOne(() => AuthorityType, { description: 'At whose counter it was filed; null: online.' })
  counterAuthority!: AuthorityType | null;

  @ToOne(() => ProcedureType, { nullable: false, description: 'What is applied for.' })
  procedure!: ProcedureType;

  @ToOne(() => RevisionType, {
    nullable: false,
    description:
      'The version of the procedure that rules it: that under which it was filed, or one to which it was moved.',
  })
  revision!: RevisionType;

  @ToOne(() => AuthorityType, { nullable: false, description: 'The public body that decides.' })
  authority!: AuthorityType;

  @ToOne(() => DepartmentType, {
    description: 'The department that decides; null: the authority as a whole.',
  })
  department!: DepartmentType | null;

  @ToOne(() => PersonType, { description: 'The officer in charge; staff only.', visibleTo: internalScope })
  assignee!: PersonType | null;

  @ToOne(() => CommuneType, { by: 'commune_code', description: 'The commune that it concerns.' })
  commune!: CommuneType | null;

  @Column(() => DateTime, { description: 'When its draft was begun.' })
  createdAt!: string;

  @Column(() => DateTime, { description: 'When anything was last done with it.' })
  updatedAt!: string;

  @Column(() => DateTime, { nullable: true, description: 'When it was filed; null for a draft.' })
  submittedAt!: string | null;

  @Column(() => Day, {
    nullable: true,
    description:
      'The last day on which a decision is in time, counted in Morocco; null: no legal time limit.',
  })
  dueOn!: LegalDay | null;

  @Computed(() => Boolean, {
    description: 'Whether it is undecided after its due date.',
    needs: ['due_on', 'phase'],
    value: ({ due_on, phase }) =>
      due_on !== null && isOpen(phase as Phase) && isOverdue(due_on as LegalDay, new Date()),
  })
  overdue!: boolean;

  @Column(() => DateTime, { nullable: true, description: 'When it was accepted or refused.' })
  decidedAt!: string | null;

  @Column(() => DateTime, { nullable: true, description: 'When it was closed or withdrawn.' })
  closedAt!: string | null;

  @Column(() => Json, {
    nullable: true,
    description:
      'The answers by field key, as the form’s kinds write them. For the applicant, the counter and those who decide.',
    visibleTo: answersScope,
  })
  answers!: object | null;

  @Column(() => Json, {
    nullable: true,
    description: 'What officers filled in on its way, by field key; staff only.',
    visibleTo: internalScope,
  })
  officerAnswers!: object | null;

  @Computed(() => [AnswerType], {
    nullable: true,
    description: 'The answers in words, in the order of the form, hidden fields left out.',
    needs: ['id', 'revision_id', 'answers'],
    visibleTo: answersScope,
    value: (row, _args, _viewer, context) => answersInWords(row as Filed, context as Context),
  })
  answersInWords!: AnswerType[] | null;

  @Computed(() => [AnswerType], {
    nullable: true,
    description:
      'Answers that fit no question any more since it moved to another revision of its procedure, in words; kept for whoever may read the answers.',
    needs: ['set_aside'],
    visibleTo: answersScope,
    value: (row, _args, _viewer, context) =>
      setAside(row as { set_aside: readonly SetAside[] | null }, context as Context),
  })
  setAside!: AnswerType[] | null;

  @Computed(() => [TransitionType], {
    description: 'What the viewer may do with it now, in the order in which staff wrote it.',
    needs: ['id', 'revision_id', 'step', 'answers', 'officer_answers', ...rightsColumns],
    value: (row, _args, _viewer, context) => availableTransitions(row as Filed, context as Context),
  })
  availableTransitions!: TransitionType[];

  @Computed(() => Boolean, {
    description: 'Whether the viewer may assign it and write internal notes.',
    needs: rightsColumns,
    value: (row, _args, viewer) => mayInstruct(viewer, row as ApplicationRights),
  })
  mayInstruct!: boolean;

  @Computed(() => Boolean, {
    description: 'Whether the viewer may record that its fees were paid.',
    needs: rightsColumns,
    value: (row, _args, viewer) => mayRecordPayments(viewer, row as ApplicationRights),
  })
  mayRecordPayments!: boolean;

  @Computed(() => Boolean, {
    description: 'Whether the viewer may hand it over to another department.',
    needs: rightsColumns,
    value: (row, _args, viewer) => mayHandOver(viewer, row as ApplicationRights),
  })
  mayHandOver!: boolean;

  @ToMany(() => StoredFileType, {
    by: 'attached_to_id',
    where: () => is('attached_to_kind', 'application'),
    atMost: 200,
    description: 'The files given with it and with acts on it.',
  })
  files!: StoredFileType[];

  @ToMany(() => ApplicationFeeType, {
    by: 'application_id',
    atMost: 50,
    description: 'What is owed for it, worked out when it was submitted, and how it was settled.',
  })
  fees!: ApplicationFeeType[];

  @ToMany(() => CorrectionRequestType, {
    by: 'application_id',
    atMost: 50,
    description: 'Requests to mend named fields, newest first.',
  })
  correctionRequests!: CorrectionRequestType[];

  @ToMany(() => JournalEntryType, {
    by: 'application_id',
    where: journalShownTo,
    description:
      'What was done with it, newest first; what staff do among themselves is shown to staff only.',
  })
  journal!: Connection<JournalEntryType>;

  @ToMany(() => MessageType, {
    by: 'application_id',
    description: 'The thread between applicant and administration, newest first.',
  })
  messages!: Connection<MessageType>;

  @ToMany(() => InternalNoteType, {
    by: 'application_id',
    description: 'What staff tell one another, newest first; empty for everybody else.',
  })
  internalNotes!: Connection<InternalNoteType>;
}
