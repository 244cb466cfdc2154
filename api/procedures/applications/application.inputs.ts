import { Field, ID, InputType, Int } from 'type-graphql';
import { AnswerInput } from '../../forms/graphql/index.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import type { Channel } from '../catalogue/procedure-definition.js';
import { ChannelType } from '../graphql/enums.js';

const clientKey = {
  nullable: true,
  description:
    'A key of the caller’s own, 8 to 100 characters: for 30 days the same key again answers with the first result.',
};
const version = {
  description: 'The version that the caller read; when it is no longer the last, the error is CONFLICT.',
};
const application = { description: 'The application.' };

@InputType({ description: 'Begins a draft.' })
export class StartApplicationInput {
  @Field(() => ID, { description: 'What is applied for.' })
  procedureId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'At a counter: the person who applies, found or registered there before. Online it is whoever is signed in.',
  })
  applicantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation for which the person applies by mandate.',
  })
  organisationId?: string | null;

  @Field(() => ChannelType, { nullable: true, description: 'ONLINE unless an agent types it at a counter.' })
  channel?: Channel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'With COUNTER and PAPER: the authority whose counter it is.',
  })
  counterAuthorityId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the commune that it concerns; the applicant’s own unless told.',
  })
  communeCode?: string | null;

  @Field(() => String, clientKey)
  clientKey?: string | null;
}

@InputType({ description: 'Keeps answers of a draft.' })
export class SaveAnswersInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => [AnswerInput], {
    description: 'The answers that changed; the others stay. null takes an answer back.',
  })
  answers!: AnswerInput[];
}

@InputType({ description: 'Files a draft.' })
export class SubmitApplicationInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => String, clientKey)
  clientKey?: string | null;
}

@InputType({ description: 'Takes an application back.' })
export class WithdrawApplicationInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, at most 5,000 characters; optional.' })
  reason?: string | null;
}

@InputType({ description: 'Asks the applicant to mend named fields.' })
export class RequestCorrectionInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => [String], { description: 'Keys of the fields; only these unlock.' })
  fields!: string[];

  @Field(() => String, {
    description: 'What is wrong and how to mend it, for the applicant; at most 5,000 characters.',
  })
  message!: string;
}

@InputType({ description: 'Answers a request for correction.' })
export class AnswerCorrectionInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => [AnswerInput], { description: 'The mended answers; any other field is refused.' })
  answers!: AnswerInput[];
}

@InputType({ description: 'Takes a transition.' })
export class MoveApplicationInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => String, { description: 'Key of one of its `availableTransitions` whose act is MOVE.' })
  transition!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reason, where the transition demands one; at most 5,000 characters.',
  })
  reason?: string | null;

  @Field(() => [AnswerInput], {
    nullable: true,
    description: 'Answers to the questions that the transition asks.',
  })
  fields?: AnswerInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Uploaded files to attach, where the transition demands one.',
  })
  files?: string[] | null;
}

@InputType({ description: 'Gives an application to an officer.' })
export class AssignApplicationInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The officer’s person; null gives it back to nobody.' })
  assigneeId?: string | null;
}

@InputType({ description: 'Hands an application to another department of its authority.' })
export class HandOverApplicationInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The department that decides from here on; null: the authority as a whole.',
  })
  departmentId?: string | null;

  @Field(() => String, { description: 'Why, for the journal; at most 5,000 characters.' })
  reason!: string;
}

@InputType({ description: 'A text about an application.' })
export class WriteOnApplicationInput {
  @Field(() => ID, application)
  applicationId!: string;

  @Field(() => String, { description: 'Plain text, at most 5,000 characters.' })
  text!: string;
}

@InputType({ description: 'A filter of the queue to keep.' })
export class SaveViewInput {
  @Field(() => String, {
    description: 'Its name, at most 80 characters; the same name again replaces the view.',
  })
  name!: string;

  @Field(() => Json, { description: 'An object; usually an ApplicationFilter.' })
  filter!: object;
}
