import type { Answers, Json } from '../forms/answers.js';
import type { ApplicationPageQuery } from '../generated/graphql.js';

/** The application as its page shows it; application.graphql says what is asked for. */
export type ApplicationShown = NonNullable<ApplicationPageQuery['application']>;
export type TransitionOffered = ApplicationShown['availableTransitions'][number];
export type CorrectionShown = ApplicationShown['correctionRequests'][number];
export type PieceShown = ApplicationShown['files'][number];
export type AnswerWords = NonNullable<ApplicationShown['answersInWords']>[number];

/** Where a transition leads: its button and its dialog are graver when that is a refusal. */
export const phaseAfter = ({ revision }: ApplicationShown, { to }: TransitionOffered) =>
  revision.steps.find(({ key }) => key === to)?.phase;

/** What the form calls each file that its answers name. Replaced ones and those that officers added have no name there. */
export function labelsOfPieces({ answers, revision, files }: ApplicationShown): ReadonlyMap<string, string> {
  const given = (answers ?? {}) as Answers;
  return new Map(
    files.flatMap(({ id }) => {
      const field = revision.form.fields.find(({ key }) => mentions(given[key], id));
      return field ? [[id, field.label]] : [];
    }),
  );
}

function mentions(answer: Json | undefined, id: string): boolean {
  if (typeof answer !== 'object' || answer === null) return answer === id;
  return Object.values(answer).some((part: Json) => mentions(part, id));
}

/** The label of each field of the form, also of those that were left empty. */
export const labelsOf = (
  { form }: { form: { fields: readonly { key: string; label: string }[] } },
  keys: readonly string[],
) => keys.map((key) => form.fields.find((field) => field.key === key)?.label ?? key);
