import type { Language } from '../../core/localized-text.js';
import { alternativesOf } from '../access/alternatives.js';
import { always, never, shapeOf, valuesOf, type Condition } from '../access/condition.js';
import type { Viewer } from '../access/viewer.js';
import type { Readable, VisibleTo } from './declaration.js';

/** A condition as it holds for one viewer, with its shape (which decides the text of SQL) apart from its values. */
export interface Right {
  readonly condition: Condition;
  readonly shape: string;
  readonly values: readonly unknown[];
}

export function rightOf(given: Condition | boolean): Right {
  const condition = given === true ? always : given === false ? never : given;
  return { condition, shape: shapeOf(condition), values: valuesOf(condition) };
}

const waysOfRights = new WeakMap<Right, Map<number, readonly Right[]>>();

/** The ways in which a right can be had, one only where there are more than `most`; rights of one shape have as many. */
export function waysOf(right: Right, most: number): readonly Right[] {
  let known = waysOfRights.get(right);
  if (!known) waysOfRights.set(right, (known = new Map()));
  let ways = known.get(most);
  if (!ways) known.set(most, (ways = alternativesOf(right.condition, most).map(rightOf)));
  return ways;
}

const rightsByViewer = new WeakMap<Viewer, Rights>();

/** The rights of one viewer, each worked out once. Scopes are rights too. */
export class Rights {
  private readonly known = new Map<VisibleTo, Right>();

  private constructor(private readonly viewer: Viewer) {}

  get language(): Language {
    return this.viewer.language;
  }

  /** Kept as long as the viewer is: a viewer whose grants change is another object. */
  static of(viewer: Viewer): Rights {
    let rights = rightsByViewer.get(viewer);
    if (!rights) rightsByViewer.set(viewer, (rights = new Rights(viewer)));
    return rights;
  }

  of(right: VisibleTo): Right {
    let found = this.known.get(right);
    if (!found) this.known.set(right, (found = rightOf(right(this.viewer))));
    return found;
  }
}

const columnRights = new WeakMap<Readable, Map<string, VisibleTo[]>>();

/**
 * Who may see a column. The right belongs to the column, not to one field: a computed field, a filter or a sort order
 * that uses it sees null as well, or it would tell what the field hides.
 */
export function rightsOfColumn(readable: Readable, column: string): readonly VisibleTo[] {
  let rights = columnRights.get(readable);
  if (!rights) columnRights.set(readable, (rights = collect(readable)));
  return rights.get(column) ?? [];
}

function collect(readable: Readable): Map<string, VisibleTo[]> {
  const rights = new Map<string, VisibleTo[]>();
  for (const field of readable.fields.values()) {
    if (!field.visibleTo || (field.kind !== 'column' && field.kind !== 'localized')) continue;
    const others = rights.get(field.column) ?? [];
    if (!others.includes(field.visibleTo)) rights.set(field.column, [...others, field.visibleTo]);
  }
  return rights;
}
