import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Public } from '../../platform/access/roots.js';
import { shownEvent } from '../../platform/events/event-kinds.js';
import type { LoggedEvent } from '../../platform/events/event.js';
import { afterArgument } from '../../platform/live/after.argument.js';
import { follow } from '../../platform/live/following.js';
import { procedureTopics } from './procedure-event.js';
import { ProcedureEventType } from './procedure-event.types.js';

@Resolver()
export class ProcedureEventResolver {
  @Subscription(() => ProcedureEventType, {
    description: 'What happens to one procedure, or to all of them: published, replaced, retired.',
    subscribe: follow<{ procedureId?: string | null }>(({ args: { procedureId } }) => ({
      topics: [procedureId == null ? procedureTopics.all : procedureTopics.procedure(procedureId)],
    })),
  })
  @Public()
  procedureEvents(
    @Root() event: LoggedEvent,
    @Arg('procedureId', () => ID, { nullable: true, description: 'The procedure; absent: all of them.' })
    _id: string | null,
    @Arg('after', () => String, afterArgument) _after: string | null,
  ) {
    return shownEvent(event);
  }
}
