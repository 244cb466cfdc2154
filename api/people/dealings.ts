import { any, through, type Condition } from '../platform/access/condition.js';
import type { Viewer } from '../platform/access/viewer.js';

/** The things of a higher domain by which staff come to know persons and organisations: applications, enrolments. */
export interface Dealings {
  readonly table: string;
  /** Its column with the person whom a row is about. */
  readonly person: string;
  /** Its column with the organisation that the person acts for. */
  readonly organisation: string;
  /** The rows that the viewer works on. They open what work needs: how to reach the person, and the card's number. */
  readonly worked: (viewer: Viewer) => Condition;
  /** The rows that the viewer only oversees. They open names. */
  readonly overseen: (viewer: Viewer) => Condition;
}

const known: Dealings[] = [];

/** A higher domain says through which of its things a viewer knows people. Without any, staff know nobody. */
export function registerDealings(dealings: Dealings): void {
  if (known.some(({ table }) => table === dealings.table))
    throw new Error(`the dealings through "${dealings.table}" are declared twice`);
  known.push(dealings);
}

/** All of them: where a person takes over what hung on another row, the things follow. */
export const allDealings = (): readonly Dealings[] => known;

type Named = 'person' | 'organisation';

/** `column` points to a person or organisation that the viewer works for. */
export const workedFor = (viewer: Viewer, column: string, named: Named): Condition =>
  any(...known.map((dealings) => through(column, dealings.table, dealings.worked(viewer), dealings[named])));

/** `column` points to a person or organisation that the viewer works for or oversees. */
export const knownThroughWork = (viewer: Viewer, column: string, named: Named): Condition =>
  any(
    ...known.map((dealings) =>
      through(
        column,
        dealings.table,
        any(dealings.worked(viewer), dealings.overseen(viewer)),
        dealings[named],
      ),
    ),
  );
