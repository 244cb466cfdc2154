import { v7 } from 'uuid';
import type { Act } from '../act.js';
import type { NewEvent } from './event.js';
import { OutboxRow } from './outbox.entity.js';

/** Lets the world know of what this act did: the event exists if and only if the act is committed. */
export function recordEvent({ em, now }: Act, event: NewEvent): void {
  em.create(OutboxRow, {
    id: v7({ msecs: now.getTime() }),
    type: event.type,
    subject: event.subject,
    topics: [...event.topics],
    seenBy: [...event.seenBy],
    payload: event.payload,
    at: now,
  });
}
