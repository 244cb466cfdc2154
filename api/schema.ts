import type { EntityClass } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, Query, Resolver, type AuthChecker } from 'type-graphql';
import { Public, refuseUndeclaredRoots } from './platform/access/roots.js';
import type { Context } from './platform/context.js';
import type { MessageCatalogue } from './core/problem.js';
import { platformMessages } from './platform/messages/messages.js';
import { graphqlMessages } from './platform/graphql/messages.js';
import { readThrough, readingMessages } from './platform/reading/index.js';
import type { Jobs } from './platform/jobs/jobs.js';
import type { EventFeed } from './platform/events/event-feed.js';
import { EventResolver } from './platform/events/event.resolver.js';
import { liveMessages } from './platform/live/messages.js';
import { httpMessages } from './platform/http/messages.js';
import { FilesResolver } from './files/files.resolver.js';
import type { FileServices } from './files/files.js';
import { filesMessages } from './files/messages.js';
import { StoredFile } from './files/stored-file.entity.js';
import { peopleEntities } from './people/entities.js';
import { peopleMessages } from './people/messages.js';
import { peopleResolvers } from './people/resolvers.js';
import type { People } from './people/people.js';
import { authenticationMessages } from './platform/authentication/messages.js';
import { fieldTypes } from './forms/graphql/index.js';
import { formMessages } from './forms/index.js';
import { procedureMessages } from './procedures/messages.js';
import { procedureEntities, procedureResolvers, procedureTypes } from './procedures/procedures.js';
import { territoryEntities } from './territory/entities.js';
import { territoryMessages } from './territory/messages.js';
import { TerritoryResolver } from './territory/territory.resolver.js';

/** The entities of every domain; MikroORM and the check of migrations read them. */
export const entities: EntityClass<unknown>[] = [
  ...peopleEntities,
  ...territoryEntities,
  StoredFile,
  ...procedureEntities,
];

/** The messages of every part of the house. */
export const messages: readonly MessageCatalogue[] = [
  platformMessages,
  httpMessages,
  graphqlMessages,
  authenticationMessages,
  peopleMessages,
  readingMessages,
  liveMessages,
  territoryMessages,
  filesMessages,
  formMessages,
  procedureMessages,
];

@Resolver()
class ApiResolver {
  @Query(() => String, { description: 'The version of this API, e.g. `0.1.0`.' })
  @Public()
  apiVersion(): string {
    return '0.1.0';
  }
}

/** The services that more than one folder calls, made once in server.ts. */
export interface Services {
  readonly people: People;
  readonly files: FileServices;
  readonly feed: EventFeed;
  readonly jobs: Jobs;
}

/** The one list of resolvers, each made with the services that it calls. */
export function resolvers({ people, files, feed, jobs }: Services): object[] {
  return [
    new ApiResolver(),
    new EventResolver(feed),
    ...peopleResolvers(people),
    new TerritoryResolver(),
    new FilesResolver(files.keeping),
    ...procedureResolvers(jobs, files.storage),
  ];
}

/** Builds the executable schema; refuses a root that does not say who may ask it. */
export function createSchema(services: Services, mayAsk: AuthChecker<Context>): GraphQLSchema {
  const instances = new Map(resolvers(services).map((instance) => [instance.constructor, instance]));
  const schema = buildSchemaSync({
    resolvers: [...instances.keys()] as [() => unknown],
    orphanedTypes: [...fieldTypes, ...procedureTypes],
    container: { get: (asked) => instances.get(asked) },
    authChecker: mayAsk,
    validate: false,
    skipCheck: true, // what the schema says is checked when it is printed, not at each start
    pubSub: noPubSub,
  });
  // After the build: only then does type-graphql know the extensions that @Public() sets.
  refuseUndeclaredRoots();
  return readThrough(schema);
}

/** Subscriptions of ours return what they follow (platform/live/following.ts); type-graphql asks for this all the same. */
const noPubSub = {
  publish: () => {
    throw new Error('events are recorded in acts: recordEvent(act, …)');
  },
  subscribe: () => {
    throw new Error('a subscription returns what it follows: subscribe: follow(…)');
  },
};
