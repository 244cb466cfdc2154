import type { Path } from './paths.js';

export interface Merged<T> {
  readonly merged: T;
  /** Where both changed the same thing: ours was kept, theirs is told. */
  readonly conflicts: readonly Path[];
}

/** What the members of the definition's lists are known by, whichever they have. */
const names = ['key', 'value', 'field'] as const;

/**
 * What two people made of the same thing, together: what only one of them changed is as that one made it. Members of
 * lists are known by their names, so that a field that one moved and the other relabelled is moved and relabelled. What
 * one removed and the other changed stays, for nobody's work is lost.
 */
export function merge<T>(base: T, ours: T, theirs: T): Merged<T> {
  const conflicts: Path[] = [];
  const merged = together(base, ours, theirs, [], conflicts) as T;
  return { merged, conflicts };
}

function together(base: unknown, ours: unknown, theirs: unknown, path: Path, conflicts: Path[]): unknown {
  if (same(ours, theirs) || same(theirs, base)) return ours;
  if (same(ours, base)) return theirs;
  if (isNamedList(ours) && isNamedList(theirs))
    return lists(isNamedList(base) ? base : [], ours, theirs, path, conflicts);
  if (isRecord(ours) && isRecord(theirs))
    return records(isRecord(base) ? base : {}, ours, theirs, path, conflicts);
  conflicts.push(path);
  return ours === undefined ? theirs : ours;
}

function records(base: Tree, ours: Tree, theirs: Tree, path: Path, conflicts: Path[]): Tree {
  const merged = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((name) => {
    const value = together(base[name], ours[name], theirs[name], [...path, name], conflicts);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(merged);
}

function lists(
  base: NamedList,
  ours: NamedList,
  theirs: NamedList,
  path: Path,
  conflicts: Path[],
): NamedList {
  const [before, mine, yours] = [byName(base), byName(ours), byName(theirs)];
  // Whoever changed the order is followed; who only added or removed has not changed it.
  const movedByUs = !sameOrder(before, mine);
  apart(before, mine, yours, path, conflicts);
  const [first, second] = movedByUs ? [mine, yours] : [yours, mine];
  return inOrder([...first.keys()], [...second.keys()]).flatMap((name) => {
    const value = together(before.get(name), mine.get(name), yours.get(name), [...path, name], conflicts) as
      | Tree
      | undefined;
    return value === undefined ? [] : [value];
  });
}

/** Two things that came to be under one name are two things: ours gets another name, and it is told. */
function apart(before: Members, mine: Map<string, Tree>, yours: Members, path: Path, conflicts: Path[]) {
  for (const [name, thing] of [...mine]) {
    const other = yours.get(name);
    if (before.has(name) || !other || same(thing, other)) continue;
    const free = freeName(name, (taken) => mine.has(taken) || yours.has(taken));
    const renamed = names.find((each) => thing[each] === name)!;
    const entries = [...mine].map(([each, own]): [string, Tree] =>
      each === name ? [free, { ...own, [renamed]: free }] : [each, own],
    );
    mine.clear();
    for (const [each, own] of entries) mine.set(each, own);
    conflicts.push([...path, free]);
  }
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) if (!isTaken(`${name}_${number}`)) return `${name}_${number}`;
}

/** The names of both, in the order of the first; what only the second has stands where it stood: behind its neighbour. */
function inOrder(first: readonly string[], second: readonly string[]): string[] {
  const order = [...first];
  second.forEach((name, index) => {
    if (order.includes(name)) return;
    const neighbour = second.slice(0, index).findLast((before) => order.includes(before));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, name);
  });
  return order;
}

function sameOrder(before: Members, after: Members): boolean {
  const kept = [...before.keys()].filter((name) => after.has(name));
  const now = [...after.keys()].filter((name) => before.has(name));
  return kept.every((name, index) => name === now[index]);
}

type Tree = Readonly<Record<string, unknown>>;
type NamedList = readonly Tree[];
type Members = ReadonlyMap<string, Tree>;

const byName = (list: NamedList): Map<string, Tree> => new Map(list.map((item) => [nameOf(item)!, item]));

/** What a member of a list is known by; undefined: nothing. */
export const nameOf = (item: unknown): string | undefined => {
  if (!isRecord(item)) return undefined;
  const name = names.map((candidate) => item[candidate]).find((value) => typeof value === 'string');
  return name as string | undefined;
};

/** A list whose members all have names of their own. */
function isNamedList(value: unknown): value is NamedList {
  if (!Array.isArray(value)) return false;
  const found = value.map(nameOf);
  return found.every((name) => name !== undefined) && new Set(found).size === found.length;
}

const isRecord = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same words, in whatever order an object has its names. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}
