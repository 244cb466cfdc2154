/** What the API says of one part of an input, to stand beside it. */
export const problemsAt = (
  problems: readonly { path: readonly string[]; message: string }[],
  part: string,
): string =>
  problems
    .filter(({ path }) => path[0] === part)
    .map(({ message }) => message)
    .join(' ');
