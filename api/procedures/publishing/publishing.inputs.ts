import { Field, ID, InputType, Int } from 'type-graphql';
import type { Day as LegalDay } from '../../core/dates.js';
import { Day } from '../../platform/reading/index.js';
import { OpenApplicationsType } from '../graphql/enums.js';
import type { OpenApplications } from './publication.entity.js';

@InputType({ description: 'A draft to publish, and how.' })
export class PublishRevisionInput {
  @Field(() => ID, { description: 'The draft.' })
  revisionId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the publisher has read: when somebody has saved since, nothing is published (CONFLICT). Absent: whatever it says now.',
  })
  version?: number | null;

  @Field(() => OpenApplicationsType, {
    defaultValue: 'STAY',
    description: 'What becomes of applications that are under way.',
  })
  openApplications!: OpenApplications;

  @Field(() => String, {
    nullable: true,
    description:
      'With ASK: what applicants are told who are asked for something new; 2,000 characters at most.',
  })
  message?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'From which legal day on it takes effect, within a year; absent or today: at once.',
  })
  takesEffectOn?: LegalDay | null;
}

@InputType({ description: 'A draft whose publishing waits.' })
export class PublicationInput {
  @Field(() => ID, { description: 'The draft.' })
  revisionId!: string;
}

@InputType({ description: 'A procedure to end.' })
export class RetireProcedureInput {
  @Field(() => ID, { description: 'The procedure.' })
  procedureId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The published procedure that takes its place: people who look for the old one are told.',
  })
  successorId?: string | null;
}
