import { Arg, Authorized, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { ForKeys } from '../../platform/access/for-keys.js';
import type { Context } from '../../platform/context.js';
import { Payload } from '../../platform/graphql/payload.type.js';
import { ask, type Asked } from '../../platform/reading/index.js';
import { ProcedureType } from '../catalogue/procedure.type.js';
import { RevisionType } from '../catalogue/revision.type.js';
import { planPublication, PublicationPlan } from './publication-plan.js';
import { PublicationInput, PublishRevisionInput, RetireProcedureInput } from './publishing.inputs.js';
import type { PublishingService } from './publishing.service.js';

@ObjectType({
  implements: Payload,
  description:
    'What came of publishing a revision: in effect, or waiting for a second person or for its day.',
})
class PublishRevisionPayload extends Payload {
  @Field(() => ProcedureType, { nullable: true, description: 'The procedure as it is published now.' })
  procedure?: Asked<ProcedureType | null>;

  @Field(() => RevisionType, {
    nullable: true,
    description: 'The revision; `publication` says what it waits for.',
  })
  revision?: Asked<RevisionType | null>;
}

@ObjectType({ implements: Payload, description: 'What came of taking a publication back.' })
class CancelPublicationPayload extends Payload {
  @Field(() => RevisionType, { nullable: true, description: 'The draft, which can be changed again.' })
  revision?: Asked<RevisionType | null>;
}

@ObjectType({ implements: Payload, description: 'What came of retiring a procedure.' })
class RetireProcedurePayload extends Payload {
  @Field(() => ProcedureType, { nullable: true, description: 'The procedure.' })
  procedure?: Asked<ProcedureType | null>;
}

@Resolver()
export class PublishingResolver {
  constructor(private readonly publishing: PublishingService) {}

  @Query(() => PublicationPlan, {
    description:
      'What publishing a draft would do to applications that are under way; nothing is written. For those who write and publish it.',
  })
  @Authorized('PROCEDURE_DESIGNER', 'PUBLISHER')
  publicationPlan(
    @Arg('revisionId', () => ID, { description: 'The draft.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<PublicationPlan> {
    return planPublication(ctx, id);
  }

  @Mutation(() => PublishRevisionPayload, {
    description:
      'Checks a draft whole, freezes it and lets people file under it, at once or from a day on, with the agreement of a second person where the department wants one. For publishers of its authority.',
  })
  @Authorized('PUBLISHER')
  @ForKeys('procedures:write')
  publishRevision(
    @Arg('input', () => PublishRevisionInput, { description: 'Which draft, and how.' })
    input: PublishRevisionInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      procedure: ask.one(ProcedureType, await this.publishing.publish(act, input)),
      revision: ask.one(RevisionType, input.revisionId),
    }));
  }

  @Mutation(() => PublishRevisionPayload, {
    description:
      'The agreement of a second person with a publication that waits for it. For another publisher than the one who asked.',
  })
  @Authorized('PUBLISHER')
  approvePublication(
    @Arg('input', () => PublicationInput, { description: 'Which.' }) { revisionId }: PublicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      procedure: ask.one(ProcedureType, await this.publishing.approve(act, revisionId)),
      revision: ask.one(RevisionType, revisionId),
    }));
  }

  @Mutation(() => CancelPublicationPayload, {
    description: 'Takes back a publication that still waits; the draft can be changed again. For publishers.',
  })
  @Authorized('PUBLISHER')
  cancelPublication(
    @Arg('input', () => PublicationInput, { description: 'Which.' }) { revisionId }: PublicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      revision: ask.one(RevisionType, await this.publishing.cancel(act, revisionId)),
    }));
  }

  @Mutation(() => RetireProcedurePayload, {
    description: 'Ends a procedure: nobody files it any more, what is under way is finished. For publishers.',
  })
  @Authorized('PUBLISHER')
  @ForKeys('procedures:write')
  retireProcedure(
    @Arg('input', () => RetireProcedureInput, { description: 'Which, and what takes its place.' })
    { procedureId, successorId }: RetireProcedureInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      procedure: ask.one(ProcedureType, await this.publishing.retire(act, procedureId, successorId ?? null)),
    }));
  }
}
