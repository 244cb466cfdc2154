import type { Answers, Json } from './answers.js';

/** Answers as the API's `AnswerInput` list takes them. */
export const givenAnswers = (answers: Answers): { field: string; value: Json }[] =>
  Object.entries(answers).map(([field, value]) => ({ field, value }));
