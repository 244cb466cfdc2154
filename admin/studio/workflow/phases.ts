import type { Phase } from '../../application/phase.js';
import type { Step } from '../core/definition.js';

const decided: readonly Phase[] = ['ACCEPTED', 'REFUSED', 'TACITLY_ACCEPTED'];

/**
 * Where a step of one phase may lead. The API has the same table and its checks have the last word: here it only keeps
 * what would be refused out of the choice, so a table that fell behind would cost a designer a detour, never a mistake.
 */
const leadsTo: Readonly<Record<Phase, readonly Phase[]>> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT', ...decided, 'WITHDRAWN'],
  IN_REVIEW: ['IN_REVIEW', 'AWAITING_APPLICANT', ...decided, 'WITHDRAWN'],
  AWAITING_APPLICANT: ['SUBMITTED', 'IN_REVIEW', ...decided, 'WITHDRAWN'],
  ACCEPTED: ['ACCEPTED', 'CLOSED'],
  REFUSED: ['CLOSED'],
  TACITLY_ACCEPTED: ['CLOSED'],
  WITHDRAWN: [],
  CLOSED: [],
};

/** The steps that a passage from all of these may reach; from none yet: whatever a passage can reach at all. */
export function destinations(steps: readonly Step[], from: readonly string[]): readonly Step[] {
  const origins = steps.filter(({ key }) => from.includes(key));
  return steps.filter(
    ({ key, phase }) =>
      phase !== 'DRAFT' &&
      origins.every(
        (origin) => origin.key !== key && leadsTo[origin.phase as Phase]?.includes(phase as Phase),
      ),
  );
}
