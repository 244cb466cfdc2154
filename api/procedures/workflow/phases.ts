/** The fixed phases that every front end and every statistic understands, whatever steps staff make. */
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

const open: readonly Phase[] = ['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'];
const decided: readonly Phase[] = ['ACCEPTED', 'REFUSED', 'TACITLY_ACCEPTED'];

/** Where a step of one phase may lead. A decision is never taken back: what follows it is only its closing. */
export const leadsTo: Readonly<Record<Phase, readonly Phase[]>> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: [...open, ...decided, 'WITHDRAWN'],
  IN_REVIEW: ['IN_REVIEW', 'AWAITING_APPLICANT', ...decided, 'WITHDRAWN'],
  AWAITING_APPLICANT: ['SUBMITTED', 'IN_REVIEW', ...decided, 'WITHDRAWN'],
  ACCEPTED: ['ACCEPTED', 'CLOSED'],
  REFUSED: ['CLOSED'],
  TACITLY_ACCEPTED: ['CLOSED'],
  WITHDRAWN: [],
  CLOSED: [],
};

/** Somebody still has to do something before a decision; the clock of the time limit runs. */
export const isOpen = (phase: Phase): boolean => open.includes(phase);
/** The administration has spoken, or its silence has. */
export const isDecided = (phase: Phase): boolean => decided.includes(phase);
/** A step here may be the last one; in WITHDRAWN and CLOSED it must be. */
export const mayBeLast = (phase: Phase): boolean => isDecided(phase) || leadsTo[phase].length === 0;
