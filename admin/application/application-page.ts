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

/** The label of each field of the form, also of those that were left empty. */
export const labelsOf = (
  { form }: { form: { fields: readonly { key: string; label: string }[] } },
  keys: readonly string[],
) => keys.map((key) => form.fields.find((field) => field.key === key)?.label ?? key);
