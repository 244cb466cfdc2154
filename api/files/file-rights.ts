import { all, any, is, never, not, oneOf, through, type Condition } from '../platform/access/condition.js';
import type { Viewer } from '../platform/access/viewer.js';

/** Who may read the files that a kind of subject uses. */
interface Rights {
  /** The subject's table; `attached_to_id` holds its `id`. */
  readonly table: string;
  /** Which of its rows the viewer may read the files of. */
  readonly scope: (viewer: Viewer) => Condition;
}

const rightsByKind = new Map<string, Rights>();

/**
 * A higher domain says who may read the files attached to its subjects. A domain whose subjects have files that not all
 * who see the subject may read registers two kinds: `application` and `application.internal`.
 */
export function registerFileRights(kind: string, rights: Rights): void {
  if (rightsByKind.has(kind)) throw new Error(`the rights of files of "${kind}" are declared twice`);
  rightsByKind.set(kind, rights);
}

/** The rows of `file` that a viewer may read: what the subjects' rights say; of all others, one's own. */
export function readableFiles(viewer: Viewer): Condition {
  const kinds = [...rightsByKind];
  const own = viewer.personId === null ? never : is('owner_id', viewer.personId);
  const ruled = kinds.map(([kind, { table, scope }]) =>
    all(is('attached_to_kind', kind), through('attached_to_id', table, scope(viewer))),
  );
  const unruled = any(
    is('attached_to_kind', null),
    not(
      oneOf(
        'attached_to_kind',
        kinds.map(([kind]) => kind),
      ),
    ),
  );
  return all(is('discarded_at', null), any(all(own, unruled), ...ruled));
}
