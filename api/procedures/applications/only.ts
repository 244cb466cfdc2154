import type { Answers } from '../../forms/index.js';

/** The answers to these fields alone. */
export const only = (answers: Answers, keys: readonly string[]): Answers =>
  Object.fromEntries(keys.filter((key) => key in answers).map((key) => [key, answers[key]!]));
