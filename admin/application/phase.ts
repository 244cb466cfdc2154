import type { WordKey } from '../languages/words.js';
import { colours } from '../theme/colours.js';

/** The fixed phases, with a word and a colour each; the colour never stands alone. */
export const phases = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'AWAITING_APPLICANT',
  'ACCEPTED',
  'REFUSED',
  'TACITLY_ACCEPTED',
  'WITHDRAWN',
  'CLOSED',
] as const;
export type Phase = (typeof phases)[number];

export const phaseColour: Record<Phase, string> = {
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

export const phaseWord = (phase: Phase): WordKey => `phases.${phase}`;

/** Somebody still has to do something before a decision. */
export const isOpen = (phase: Phase) =>
  phase === 'SUBMITTED' || phase === 'IN_REVIEW' || phase === 'AWAITING_APPLICANT';
