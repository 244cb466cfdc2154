import { Arg, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/context.js';
import { compareRevisions } from './compare-revisions.js';

@ObjectType({ description: 'One thing that a revision says otherwise than the one before it.' })
class RevisionChange {
  @Field(() => [String], {
    description: 'Its place in the newer definition; of what was removed, in the older one.',
  })
  path!: readonly string[];

  @Field(() => String, { description: 'A stable code for programs, e.g. `studio.change.field_required`.' })
  code!: string;

  @Field(() => String, { description: 'What to tell a person, in the viewer’s language.' })
  message!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a step that was removed: how many open applications stand there. Otherwise null.',
  })
  openApplications!: number | null;
}

@Resolver()
export class DifferencesResolver {
  @Query(() => [RevisionChange], {
    description:
      'What a revision says otherwise than another one of its procedure, in words. For those who write and publish it.',
  })
  @Authorized('STAFF')
  revisionChanges(
    @Arg('revisionId', () => ID, { description: 'The newer one, a draft for example.' }) id: string,
    @Arg('sinceId', () => ID, {
      nullable: true,
      description:
        'The older one; the published one when absent. Without any, everything is new: an empty list.',
    })
    sinceId: string | null,
    @Ctx() ctx: Context,
  ): Promise<RevisionChange[]> {
    return compareRevisions(ctx, id, sinceId);
  }
}
