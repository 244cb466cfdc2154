import { Query, Resolver } from 'type-graphql';
import { Public } from '../access/roots.js';
import { writeEventCursor } from './event-cursor.js';
import type { EventFeed } from './event-feed.js';

@Resolver()
export class EventResolver {
  constructor(private readonly feed: EventFeed) {}

  /** Known before the rows of the same query are read: what happens between is sent, at worst it is known already. */
  @Query(() => String, {
    description:
      'Where the log of events stands now. Ask for it in one query with what you want to show, then follow `after` it: nothing falls between.',
  })
  @Public()
  eventCursor(): string {
    return writeEventCursor(this.feed.reached);
  }
}
