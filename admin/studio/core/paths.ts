/** Where something stands in the definition, from the outside in: ['form', 'fields', 3, 'label', 'fr']. */
export type Path = readonly (string | number)[];

type Tree = Readonly<Record<string | number, unknown>>;

export function at(tree: unknown, path: Path): unknown {
  let found = tree;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Tree)[step];
  }
  return found;
}

/** A copy in which only what leads to the path is new; `undefined` takes the last name away. */
export function withAt<T>(tree: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const inner = rest.length === 0 ? value : withAt((tree as Tree | undefined)?.[step] ?? {}, rest, value);
  if (Array.isArray(tree)) return tree.with(Number(step), inner) as T;
  const copy = { ...(tree as object) } as Record<string, unknown>;
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy as T;
}

type List = readonly unknown[];

/** One more in the list at the path, before the one that stands at `index`. */
export const insertedAt = <T>(tree: T, path: Path, index: number, item: unknown): T =>
  withAt(tree, path, ((at(tree, path) ?? []) as List).toSpliced(index, 0, item));

export const removedAt = <T>(tree: T, path: Path, index: number): T =>
  withAt(tree, path, ((at(tree, path) ?? []) as List).toSpliced(index, 1));

/** The one at `from` stands at `to` afterwards. */
export function movedAt<T>(tree: T, path: Path, from: number, to: number): T {
  const list = (at(tree, path) ?? []) as List;
  return withAt(tree, path, list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
}

/** Where the thing at the path stands in another state of the tree: members of lists are known by name. Null: nowhere. */
export function followed(
  before: unknown,
  after: unknown,
  path: Path,
  nameOf: (item: unknown) => unknown,
): Path | null {
  const found: (string | number)[] = [];
  let [old, now] = [before, after];
  for (const step of path) {
    const member = (old as Tree | undefined)?.[step];
    const name = Array.isArray(old) ? nameOf(member) : undefined;
    const place = name === undefined ? step : (now as List).findIndex((item) => nameOf(item) === name);
    if (place === -1) return null;
    found.push(place);
    old = member;
    now = (now as Tree | undefined)?.[place];
    if (old !== undefined && now === undefined) return null;
  }
  return found;
}

/** Two paths that say the same. */
export const samePath = (one: Path | null, other: Path | null): boolean =>
  one === other || (one !== null && other !== null && one.join('\n') === other.join('\n'));

/** Whether `path` is `outer` or inside it. */
export const isWithin = (path: Path, outer: Path): boolean =>
  outer.every((step, index) => String(path[index]) === String(step));
