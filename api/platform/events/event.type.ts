import { Field, ID, InterfaceType } from 'type-graphql';
import { DateTime } from '../reading/index.js';
import type { LoggedEvent } from './event.js';
import { writeEventCursor } from './event-cursor.js';

@InterfaceType('Event', {
  description: 'A fact that happened. All events stand in one order, and everybody sees them in that order.',
})
export abstract class EventType {
  @Field(() => ID, { description: 'UUID version 7; the same for everybody who hears of it.' })
  id!: string;

  @Field(() => String, {
    description:
      'Where it stands in the log: give the newest one that you had as `after` to go on from there.',
  })
  cursor!: string;

  @Field(() => DateTime, { description: 'When the act was done.' })
  at!: string;
}

/** What every event shows. */
export const eventFields = ({ id, number, at, type }: LoggedEvent) => ({
  __typename: type,
  id,
  cursor: writeEventCursor(number),
  at,
});

/** An event says itself what it is; domains give this to their interfaces. */
export const typeOfEvent = (event: { readonly __typename: string }): string => event.__typename;
