import { matches, type Condition } from '../access/condition.js';
import type { Viewer } from '../access/viewer.js';
import type { LoggedEvent } from './event.js';

/** One kind of event, declared by the domain that it happens in. */
export interface EventKind {
  /** Who may hear of it, asked of the columns recorded with it: the same expression that rules the thing's rows. */
  readonly scope: (viewer: Viewer) => Condition;
  /** The object that GraphQL shows. */
  readonly show: (event: LoggedEvent) => object;
}

const kinds = new Map<string, EventKind>();

/** Domains declare their kinds of events once, at assembly, by the name of their GraphQL type. */
export function declareEvents(declared: Readonly<Record<string, EventKind>>): void {
  for (const [type, kind] of Object.entries(declared)) {
    if (kinds.has(type)) throw new Error(`the event "${type}" is declared twice`);
    kinds.set(type, kind);
  }
}

/** Whether the viewer may hear of it. Of a kind that this version does not know (a newer one runs beside) nobody may. */
export function mayHear(viewer: Viewer, event: LoggedEvent): boolean {
  const kind = kinds.get(event.type);
  if (!kind) return false;
  const scope = kind.scope(viewer);
  return event.seenBy.some((row) => matches(scope, row));
}

/** The event as GraphQL shows it. */
export function shownEvent(event: LoggedEvent): object {
  return kinds.get(event.type)!.show(event);
}
