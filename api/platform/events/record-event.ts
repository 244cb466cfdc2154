import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { Act } from '../act.js';
import { ownStatement } from '../database/own-statement.js';
import type { Statement } from '../database/together.js';
import type { NewEvent } from './event.js';

/** The acts that have recorded events, by their entity managers, until they are committed. */
export const withEvents = new WeakSet<EntityManager>();

const newEvent = `
  insert into outbox (id, type, subject, topics, seen_by, payload, at) values ($1, $2, $3, $4, $5, $6, $7)`;

/** Lets the world know of what this act did: the event exists if and only if the act is committed. */
export async function recordEvent(act: Act, event: NewEvent): Promise<void> {
  const { text, values } = eventToRecord(act, event);
  await ownStatement(act.em, text, values);
}

/** The same as a statement that the act sends itself, together with what else it writes. */
export function eventToRecord({ em, now }: Act, event: NewEvent): Statement {
  withEvents.add(em);
  const values = [
    v7({ msecs: now.getTime() }),
    event.type,
    event.subject,
    event.topics,
    JSON.stringify(event.seenBy),
    JSON.stringify(event.payload),
    now,
  ];
  return { text: newEvent, values };
}
