/** The columns that rights are asked of, by database name, as they stood when the event happened. */
export type RightsRow = Readonly<Record<string, unknown>>;

/** A fact that happened. It holds ids, codes and phases, never anybody's personal data. */
export interface NewEvent {
  /** Names a declared kind of event, e.g. `ApplicationMoved`. */
  readonly type: string;
  /** The id of the thing that it happened to. */
  readonly subject: string;
  /** What subscriptions find it by, e.g. `application:<id>`. */
  readonly topics: readonly string[];
  /** Whoever may see one of these may hear of it. */
  readonly seenBy: readonly RightsRow[];
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event in the log, at its place in the one order that everybody sees. */
export interface LoggedEvent extends NewEvent {
  readonly number: number;
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
