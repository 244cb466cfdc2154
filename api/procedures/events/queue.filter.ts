import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which part of the queue to follow; every condition given must hold.' })
export class QueueFilter {
  @Field(() => ID, { nullable: true, description: 'Of this procedure.' })
  procedureId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Decided by this authority.' })
  authorityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In the charge of this department.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Assigned to this officer, before or after the act.' })
  assigneeId?: string | null;
}
