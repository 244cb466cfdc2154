import type { ApplicationPageQuery } from '../generated/graphql.js';

/** The application as its page shows it; application.graphql says what is asked for. */
export type ApplicationShown = NonNullable<ApplicationPageQuery['application']>;
export type TransitionOffered = ApplicationShown['availableTransitions'][number];
export type CorrectionShown = ApplicationShown['correctionRequests'][number];
export type PieceShown = ApplicationShown['pieces'][number];
export type AnswerWords = ApplicationShown['answersInWords'][number];
