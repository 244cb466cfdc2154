import type { Language } from './localized-text.js';

/** Something in the caller's input that the caller can mend. The message is written at the edge, in the viewer's language. */
export interface Problem {
  /** Where it is: input field names and list positions, e.g. ['answers', 'members', 2, 'cin']. Empty: the whole input. */
  readonly path: readonly (string | number)[];
  /** Stable, dotted, documented: a key of the message catalogues, e.g. 'form.too_long'. */
  readonly code: string;
  /** What the message speaks of, e.g. { max: 100 }. Never another person's data. */
  readonly params?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Thrown by services when the input must be mended: everything is rolled back and the problems become the payload. */
export class Refused extends Error {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((problem) => `${problem.path.join('.')}: ${problem.code}`).join('; '));
  }
}

export function refuse(code: string, path: Problem['path'] = [], params?: Problem['params']): never {
  throw new Refused([{ path, code, ...(params && { params }) }]);
}

/** Refuses with all problems at once, when there are any. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first) throw new Refused([first, ...others]);
}

/** One message in each language of the console; the type makes it impossible to forget one. */
export type Message = Record<Exclude<Language, 'zgh'>, string>;
/** The messages of one part of the house, by problem or error code; `{name}` stands for a parameter. */
export type MessageCatalogue = Record<string, Message>;
