interface Placed {
  path: readonly string[];
  message: string;
}

/** What the API says of one part of an input, to stand beside it. */
export const problemsAt = (problems: readonly Placed[], part: string): string =>
  problems
    .filter(({ path }) => path[0] === part)
    .map(({ message }) => message)
    .join(' ');

/** What it says of anything else than the parts that have a place of their own. */
export const problemsElsewhere = <Problem extends Placed>(
  problems: readonly Problem[],
  parts: readonly string[],
): readonly Problem[] => problems.filter(({ path }) => !parts.includes(path[0] ?? ''));
