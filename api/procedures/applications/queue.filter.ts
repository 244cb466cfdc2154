import { Field, ID, InputType } from 'type-graphql';
import type { QueueWish } from './queue-summary.js';

@InputType({ description: 'Which part of the queue to count; every condition given must hold.' })
export class QueueFilter implements QueueWish {
  @Field(() => ID, { nullable: true, description: 'Of this procedure.' })
  procedureId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Decided by this authority.' })
  authorityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In the charge of this department.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Assigned to this officer.' })
  assigneeId?: string | null;
}
