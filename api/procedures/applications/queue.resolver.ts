import { Arg, Authorized, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { LocalizedText } from '../../core/localized-text.js';
import type { Context } from '../../platform/context.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import { Payload } from '../../platform/graphql/payload.type.js';
import { ask, type Asked } from '../../platform/reading/index.js';
import { ProcedureType } from '../catalogue/procedure.type.js';
import { PhaseType } from '../graphql/enums.js';
import type { Phase } from '../workflow/phases.js';
import { SaveViewInput } from './application.inputs.js';
import { QueueFilter } from './queue.filter.js';
import { countQueue } from './queue-summary.js';
import type { SavedViewService } from './saved-view.service.js';
import { SavedViewType } from './saved-view.type.js';

@ObjectType({ description: 'How many applications stand at one step of a procedure.' })
class QueueStep {
  @Field(() => ProcedureType, { nullable: true, description: 'The procedure.' })
  procedure!: Asked<ProcedureType | null>;

  @Field(() => String, { description: 'Key of the step.' })
  step!: string;

  @LocalizedField({ description: 'Title of the step.' })
  title!: LocalizedText;

  @Field(() => PhaseType, { description: 'The phase that it lies in.' })
  phase!: Phase;

  @Field(() => Int, { description: 'How many stand there.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them are overdue.' })
  overdue!: number;
}

@ObjectType({ description: 'The queue of the viewer’s departments in numbers.' })
class QueueSummary {
  @Field(() => Int, { description: 'How many applications there are, decided ones included.' })
  total!: number;

  @Field(() => Int, { description: 'How many are undecided after their due date.' })
  overdue!: number;

  @Field(() => [QueueStep], { description: 'The same by step.' })
  steps!: QueueStep[];
}

@ObjectType({ implements: Payload, description: 'What came of saving a view.' })
class SaveViewPayload extends Payload {
  @Field(() => SavedViewType, { nullable: true, description: 'The view.' })
  savedView?: Asked<SavedViewType | null>;
}

@ObjectType({ implements: Payload, description: 'What came of deleting a view.' })
class DeleteViewPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the view that is gone.' })
  savedViewId?: string;
}

@Resolver()
export class QueueResolver {
  constructor(private readonly views: SavedViewService) {}

  @Query(() => QueueSummary, {
    description: 'Counts of the queue of the viewer’s departments, by step; for staff.',
  })
  @Authorized('STAFF')
  async queueSummary(
    @Arg('filter', () => QueueFilter, { nullable: true, description: 'Which part of it.' })
    filter: QueueFilter | null,
    @Ctx() { reader, viewer }: Context,
  ) {
    const steps = await countQueue(reader.pool, viewer, filter ?? {});
    return {
      total: steps.reduce((sum, { count }) => sum + count, 0),
      overdue: steps.reduce((sum, { overdue }) => sum + overdue, 0),
      steps: steps.map((step) => ({ ...step, procedure: ask.one(ProcedureType, step.procedureId) })),
    };
  }

  @Query(() => [SavedViewType], { description: 'One’s own saved views, by name.' })
  @Authorized('STAFF')
  savedViews() {
    return ask.all(SavedViewType, { orderBy: 'NAME_ASC', atMost: 50 });
  }

  @Mutation(() => SaveViewPayload, { description: 'Keeps a filter of the queue under a name.' })
  @Authorized('STAFF')
  saveView(@Arg('input', () => SaveViewInput) input: SaveViewInput, @Ctx() ctx: Context) {
    const filter = input.filter as Record<string, unknown>;
    return ctx.act(async (act) => ({
      savedView: ask.one(SavedViewType, await this.views.save(act, { name: input.name, filter })),
    }));
  }

  @Mutation(() => DeleteViewPayload, { description: 'Deletes one of one’s own views.' })
  @Authorized('STAFF')
  deleteView(@Arg('id', () => ID, { description: 'The view.' }) id: string, @Ctx() ctx: Context) {
    return ctx.act(async (act) => ({ savedViewId: await this.views.delete(act, id) }));
  }
}
