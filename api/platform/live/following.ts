import type { JihaError } from '../../core/errors.js';
import type { LoggedEvent } from '../events/event.js';
import type { Context } from '../context.js';

/**
 * What a subscription listens to: a pure description, which `subscribe` of a subscription root returns instead of a
 * stream. Which of these events the viewer may hear of is asked of each event's kind.
 */
export interface Following {
  /** Events with any of these topics. */
  readonly topics: readonly string[];
  /** Narrows what the caller asked for; rights are not its matter. */
  readonly where?: (event: LoggedEvent) => boolean;
  /** Why this event is the last that the viewer hears; null: it goes on. */
  readonly endsWith?: (event: LoggedEvent) => JihaError | null;
}

/** For `@Subscription({ subscribe })`: `follow(({ args, context }) => ({ topics: [`application:${args.id}`] }))`. */
export function follow<Args>(
  describe: (asked: { readonly args: Args; readonly context: Context }) => Following | Promise<Following>,
) {
  // type-graphql wants a stream there; ours is made of the description, in subscriptions.ts.
  return (asked: { args: unknown; context: unknown }) =>
    describe(asked as { args: Args; context: Context }) as unknown as AsyncIterable<unknown>;
}
