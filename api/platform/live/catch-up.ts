import type { EventFeed } from '../events/event-feed.js';
import type { LoggedEvent } from '../events/event.js';
import type { Group } from './group.js';
import type { Member } from './member.js';

/**
 * Sends a member what happened since its place; then it joins its group, with nothing lost between. Whatever interrupts
 * (the client leaves or is slow, its rights change) leaves the member at its place, from where it is begun again.
 */
export async function catchUp(feed: EventFeed, member: Member): Promise<void> {
  if (member.catchingUp || !member.mayBeSent) return;
  member.catchingUp = true;
  try {
    while (member.mayBeSent && member.hasRoom()) {
      const { group } = member;
      const { events, upTo } = await feed.missed(group.following.topics, member.place);
      if (!(await sendAll(member, group, events))) continue;
      member.place = Math.max(member.place, upTo);
      if (member.place >= feed.reached) return group.join(member);
    }
  } finally {
    // In the same tick as the last step, so that who comes next finds it either begun or over.
    member.catchingUp = false;
  }
}

/** False: interrupted. */
async function sendAll(member: Member, group: Group, events: readonly LoggedEvent[]): Promise<boolean> {
  const interrupted = () => !member.mayBeSent || member.group !== group;
  for (const event of events) {
    if (!group.hears(event)) continue;
    const result = await group.result(event);
    if (interrupted() || !member.hasRoom()) return false;
    if (result === null) member.comeBack('unavailable');
    else member.take(event, result);
    if (interrupted()) return false;
  }
  return !interrupted();
}
