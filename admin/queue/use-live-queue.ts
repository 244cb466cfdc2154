import { useQueryClient } from '@tanstack/react-query';
import { useListContext, useLocale } from 'ra-core';
import { useState } from 'react';
import { FollowQueueDocument, type QueueRowFragment } from '../generated/graphql.js';
import { gathered } from '../live/gathered.js';
import { useFollow } from '../live/use-follow.js';
import { useLineState } from '../live/use-line-state.js';
import { heldRows } from './held-rows.js';

type Rows = readonly QueueRowFragment[];
const nothing: ReadonlySet<string> = new Set();

/** The rows of the page as the reader has them, followed live; `putInOrder` lets newcomers in and takes leave of who is gone. */
export function useLiveQueue(data: Rows) {
  const queries = useQueryClient();
  const { page, perPage, sort, filterValues, meta, isFetching, isPlaceholderData } = useListContext();
  const place = JSON.stringify([page, perPage, sort, filterValues, useLocale()]);
  const [held, setHeld] = useState<{ place: string; rows: Rows | null }>({ place, rows: null });
  const [heard, setHeard] = useState(nothing);
  if (held.place !== place) {
    setHeld({ place, rows: null });
    setHeard(nothing);
  } else if (!held.rows && !isFetching && !isPlaceholderData) {
    setHeld({ place, rows: data });
  }
  const [hear] = useState(() =>
    gathered<string>((ids) => {
      setHeard((before) => new Set([...before, ...ids]));
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['applications', 'getList'] }),
        queries.invalidateQueries({ queryKey: ['QueueCounts'] }),
      ]);
    }),
  );
  useFollow(FollowQueueDocument, {}, (meta as { eventCursor?: string } | undefined)?.eventCursor, (event) =>
    hear(event.applicationId),
  );
  const up = useLineState() === 'up';
  return {
    // Without a line nobody says what happened to what is missing.
    ...heldRows(held.rows ?? data, data, (id) => !up || heard.has(id)),
    putInOrder: () => {
      setHeld({ place, rows: data });
      setHeard(nothing);
    },
  };
}
