import type { Phase } from '../generated/graphql.js';
import type { WordKey } from '../languages/words.js';
import { colours } from '../theme/colours.js';

export type { Phase };

/** A colour for each of the API's phases, in the order of an application's life; it never stands without words. */
export const phaseColour: Readonly<Record<Phase, string>> = {
  DRAFT: colours.inkSoft,
  SUBMITTED: colours.sky,
  IN_REVIEW: colours.amber,
  AWAITING_APPLICANT: colours.plum,
  ACCEPTED: colours.palm,
  REFUSED: colours.red,
  TACITLY_ACCEPTED: colours.palm,
  WITHDRAWN: colours.inkSoft,
  CLOSED: colours.inkSoft,
};

export const phases = Object.keys(phaseColour) as readonly Phase[];

export const phaseWord = (phase: Phase): WordKey => `phases.${phase}`;

/** Somebody still has to do something before a decision: where a working day begins. */
export const openPhases: Phase[] = ['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'];

export const isOpen = (phase: Phase) => openPhases.includes(phase);
