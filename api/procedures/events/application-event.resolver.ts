import { Arg, Authorized, ID, Resolver, Root, Subscription } from 'type-graphql';
import { JihaError, notFound } from '../../core/errors.js';
import { matches, any } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Context } from '../../platform/context.js';
import { shownEvent } from '../../platform/events/event-kinds.js';
import type { LoggedEvent } from '../../platform/events/event.js';
import { afterArgument } from '../../platform/live/after.argument.js';
import { follow, type Following } from '../../platform/live/following.js';
import { authoritiesWhere } from '../../people/roles.js';
import {
  applicationScope,
  ofApplicant,
  ofCounter,
  ofStaff,
  readers,
} from '../applications/application.policy.js';
import { QueueFilter } from './queue.filter.js';
import { topics, type ApplicationPayload } from './application-event.js';
import { ApplicationEventType } from './application-event.types.js';
import { canSeeApplication } from './can-see-application.js';

@Resolver()
export class ApplicationEventResolver {
  @Subscription(() => ApplicationEventType, {
    description: 'What happens to one application. Ends with NOT_FOUND when the viewer may no longer see it.',
    subscribe: follow<{ applicationId: string }>(({ args, context }) => ofOne(args.applicationId, context)),
  })
  @Authorized('SIGNED_IN')
  applicationEvents(
    @Root() event: LoggedEvent,
    @Arg('applicationId', () => ID, { description: 'The application.' }) _id: string,
    @Arg('after', () => String, afterArgument) _after: string | null,
  ) {
    return shownEvent(event);
  }

  @Subscription(() => ApplicationEventType, {
    description: 'What happens to one’s own applications, and to those of organisations that one acts for.',
    subscribe: follow(({ context }) => ofOwn(context.viewer)),
  })
  @Authorized('SIGNED_IN')
  myApplicationEvents(
    @Root() event: LoggedEvent,
    @Arg('after', () => String, afterArgument) _after: string | null,
  ) {
    return shownEvent(event);
  }

  @Subscription(() => ApplicationEventType, {
    description:
      'What happens in the queue of the viewer’s departments and counters. An application that is handed to another department is heard of for the last time then.',
    subscribe: follow<{ filter?: QueueFilter | null }>(({ args, context }) =>
      ofQueue(args.filter ?? {}, context.viewer),
    ),
  })
  @Authorized('STAFF')
  queueEvents(
    @Root() event: LoggedEvent,
    @Arg('filter', () => QueueFilter, { nullable: true, description: 'Which part of it.' })
    _filter: QueueFilter | null,
    @Arg('after', () => String, afterArgument) _after: string | null,
  ) {
    return shownEvent(event);
  }
}

async function ofOne(id: string, { viewer, reader }: Context): Promise<Following> {
  if (!(await canSeeApplication(reader.pool, viewer, id))) throw notFound('Application', id);
  const sees = applicationScope(viewer);
  return {
    topics: [topics.application(id)],
    endsWith: ({ seenBy }) =>
      matches(sees, seenBy.at(-1)!) ? null : new JihaError('NOT_FOUND', 'live.no_longer_visible', { id }),
  };
}

function ofOwn(viewer: Viewer): Following {
  const own = ofApplicant(viewer);
  return {
    topics: [topics.applicant(viewer.personId!), ...viewer.organisationIds.map(topics.organisation)],
    where: ({ seenBy }) => seenBy.some((row) => matches(own, row)),
  };
}

function ofQueue(filter: QueueFilter, viewer: Viewer): Following {
  const served = authoritiesWhere(viewer, readers);
  const inQueue = any(ofStaff(viewer), ofCounter(viewer));
  return {
    topics: served === 'everywhere' ? [topics.all] : served.map(topics.authority),
    where: (event) => event.seenBy.some((row) => matches(inQueue, row)) && wanted(filter, event),
  };
}

function wanted(
  { procedureId, authorityId, departmentId, assigneeId }: QueueFilter,
  event: LoggedEvent,
): boolean {
  const payload = event.payload as unknown as ApplicationPayload;
  const owned = (column: string, id: string | null | undefined) =>
    id == null || event.seenBy.some((row) => row[column] === id);
  return (
    (procedureId == null || payload.procedureId === procedureId) &&
    (assigneeId == null || payload.assignees.includes(assigneeId)) &&
    owned('authority_id', authorityId) &&
    owned('department_id', departmentId)
  );
}
