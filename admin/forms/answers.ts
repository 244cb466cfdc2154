/** An answer as the API takes and gives it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** Answers by field key; a group's answer is a list of rows, each with answers by field key. */
export type Answers = { readonly [key: string]: Json };

/** Where an answer stands: ['title'], or ['members', 2, 'cin'] in a row of a group. */
export type Path = readonly (string | number)[];

export const pathId = (path: Path) => path.join('.');

export const isRecord = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** Nothing was answered: null, blank words, a list or an object without content, an unticked box is the field's own matter. */
export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);
