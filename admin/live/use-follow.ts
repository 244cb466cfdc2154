import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { ApiError } from '../data/api-error.js';
import { send, type TypedDocument } from '../data/client.js';
import { EventCursorDocument } from '../generated/graphql.js';
import { follow, type EventOf, type Told } from './follow.js';

const pauseAfterFault = 15_000;

/**
 * Follows as long as the component stands, from the cursor that was read with what it shows: nothing falls between. It
 * begins when there is one. What ends it: the viewer's rights (all is asked again, so that the page shows what is left),
 * or a cursor that the server no longer knows (all is asked again, and followed from the newest on).
 */
export function useFollow<Answer extends Told, Variables extends object>(
  document: TypedDocument<Answer, Variables & { after?: string | null }>,
  variables: Variables,
  cursor: string | undefined,
  onEvent: (event: EventOf<Answer>) => void,
): void {
  const queries = useQueryClient();
  const hear = useEffectEvent(onEvent);
  const key = JSON.stringify(variables);
  const begun = cursor !== undefined;
  const start = useEffectEvent(() => cursor ?? '');
  useEffect(() => {
    if (!begun) return;
    let stop = () => {};
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const from = (after: string) => {
      stop = follow(document, JSON.parse(key) as Variables, after, { hear, over });
    };
    const over = (error: ApiError) => {
      if (isLost(error)) return void anew();
      if (error.code === 'INTERNAL' || error.code === 'RATE_LIMITED')
        timer = setTimeout(anew, pauseAfterFault);
      void queries.invalidateQueries();
    };
    const anew = async () => {
      try {
        const { eventCursor } = await send(EventCursorDocument, {});
        if (left) return;
        from(eventCursor);
        void queries.invalidateQueries();
      } catch {
        if (!left) timer = setTimeout(anew, pauseAfterFault);
      }
    };
    from(start());
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
    };
  }, [document, key, begun, queries]);
}

/** The place in the log is no longer kept, or is of another log (a backup was restored). */
const isLost = ({ extensions }: ApiError) => String(extensions['reason']).startsWith('live.cursor_');
