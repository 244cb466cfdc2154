import type { Answers, Json } from '../../forms/form-definition.js';
import { isRecord } from '../../forms/json.js';

export { isRecord };
export type { Answers, Json };

/** Where an answer stands: ['title'], or ['members', 2, 'cin'] in a row of a group. */
export type Path = readonly (string | number)[];

export const pathId = (path: Path) => path.join('.');

export function answerAt(answers: Answers, path: Path): Json | undefined {
  let here: Json | undefined = answers;
  for (const step of path) {
    if (Array.isArray(here)) here = (here as readonly Json[])[Number(step)];
    else if (isRecord(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

/** The same answers with one changed; whatever was not on the way stays the same object. */
export function withAnswer(answers: Answers, path: Path, value: Json): Answers {
  return replaced(answers, path, value) as Answers;
}

function replaced(here: Json | undefined, path: Path, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const rows = Array.isArray(here) ? [...(here as readonly Json[])] : [];
    rows[step] = replaced(rows[step], rest, value);
    return rows;
  }
  const record = isRecord(here) ? here : {};
  return { ...record, [step]: replaced(record[step], rest, value) };
}
