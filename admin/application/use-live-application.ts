import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useViewer } from '../access/viewer.js';
import { FollowApplicationDocument, type FollowApplicationSubscription } from '../generated/graphql.js';
import { gathered } from '../live/gathered.js';
import { useFollow } from '../live/use-follow.js';

export type ApplicationEvent = FollowApplicationSubscription['applicationEvents'];

/** What an event makes old on the page; what people say leaves the rest as it is. */
const touches: Partial<Record<ApplicationEvent['__typename'], readonly string[]>> = {
  MessageSent: ['Messages', 'Journal'],
  InternalNoteAdded: ['InternalNotes', 'Journal'],
};
const everythingElse = ['ApplicationPage', 'Messages', 'Journal'];

/** Keeps the page up to date; tells the newest of what others did, and when it was handed over. */
export function useLiveApplication(id: string, cursor: string | undefined) {
  const queries = useQueryClient();
  const me = useViewer()?.person?.id;
  const [heard, setHeard] = useState<readonly ApplicationEvent[]>([]);
  const [hear] = useState(() =>
    gathered<ApplicationEvent>((events) => {
      const names = new Set(events.flatMap((event) => touches[event.__typename] ?? everythingElse));
      return Promise.all([...names].map((name) => queries.invalidateQueries({ queryKey: [name] })));
    }),
  );
  useFollow(FollowApplicationDocument, { id }, cursor, (event) => {
    setHeard((before) => [...before, event]);
    hear(event);
  });
  return {
    lastByOthers: heard.findLast(({ journalEntry }) => journalEntry && journalEntry.actor?.id !== me),
    handedOver: heard.findLast(({ __typename }) => __typename === 'ApplicationHandedOver'),
  };
}
