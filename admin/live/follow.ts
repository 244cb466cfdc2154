import { print } from 'graphql';
import { ApiError, asApiError, type WireError } from '../data/api-error.js';
import { nameOf, type TypedDocument } from '../data/client.js';
import { codeOf, isSignedOut, line, sessionIsOver } from './line.js';

/** What subscriptions of the API answer with: one event, that knows its place in the log. */
export type Told = Record<string, { cursor: string }>;
export type EventOf<Answer> = Answer[keyof Answer];

interface Follower<Answer> {
  hear: (event: EventOf<Answer>) => void;
  /** It ended, and not by us: rights, a cursor that is no longer known, the end of the session, a fault. */
  over: (error: ApiError) => void;
}

/**
 * Hears of every event after the cursor, once and in order. graphql-ws asks again by itself when the line was down, with
 * the variables as they are then: after the last event that was heard.
 */
export function follow<Answer extends Told, Variables>(
  document: TypedDocument<Answer, Variables & { after?: string | null }>,
  variables: Variables,
  after: string,
  { hear, over }: Follower<Answer>,
): () => void {
  const asked = { ...variables, after };
  const end = (why: unknown) => {
    const error = asErrorOfLine(why);
    if (error.code === 'UNAUTHENTICATED') sessionIsOver();
    over(error);
  };
  return line().subscribe<Answer>(
    { query: print(document), operationName: nameOf(document), variables: asked },
    {
      next: ({ data, errors }) => {
        const [event] = Object.values(data ?? {}) as EventOf<Answer>[];
        if (!event) return end(errors);
        asked.after = event.cursor;
        hear(event);
      },
      error: end,
      complete: () => undefined,
    },
  );
}

/** The API's errors as they come, or the event that closed the socket for good. */
function asErrorOfLine(thrown: unknown): ApiError {
  const [first] = Array.isArray(thrown) ? (thrown as WireError[]) : [];
  if (first) return asApiError(first);
  return new ApiError(
    isSignedOut(thrown) ? 'UNAUTHENTICATED' : 'INTERNAL',
    `closed: ${codeOf(thrown)}`,
    null,
  );
}
