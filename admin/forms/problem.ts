import type { Path } from './answers.js';

/** Something to mend in the answers, in the viewer's words; the path starts at the field's key. */
export interface Problem {
  path: Path;
  code: string;
  message: string;
}

interface WireProblem {
  path: readonly string[];
  code: string;
  message: string;
}

/** The API writes list positions as digits and puts the input's name first. */
export const problemsOf = (
  problems: readonly WireProblem[],
  below: readonly string[] = ['answers'],
): Problem[] =>
  problems.map(({ path, code, message }) => ({
    path: below.every((step, at) => path[at] === step) ? path.slice(below.length).map(step) : path.map(step),
    code,
    message,
  }));

const step = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
