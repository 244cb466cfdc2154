import { jobKind } from '../../platform/jobs/jobs.js';

/** Moves the open applications of a procedure to a revision that was just published. */
export const moveJob = jobKind<{ readonly revisionId: string }>('procedures.move-applications', {
  within: 3600,
});
