import type { Channel, Phase } from '../generated/graphql.js';

/** What the queue can be narrowed by; kept in the address, so that a filtered queue can be bookmarked and shared. */
export interface QueueFilter {
  text?: string;
  procedureId?: string;
  stepKey?: string;
  phases?: Phase[];
  assigneeId?: string;
  unassigned?: boolean;
  communeCode?: string;
  channel?: Channel;
  overdue?: boolean;
  submittedFrom?: string;
  submittedTo?: string;
}

/** What is still to be done: where a working day begins. */
export const openPhases: Phase[] = ['SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT'];

/** The filter with one part changed; what is empty is left out, so that two equal filters have one address. */
export function withPart<Key extends keyof QueueFilter>(
  filter: QueueFilter,
  key: Key,
  value: QueueFilter[Key] | null | '',
): QueueFilter {
  const { [key]: _former, ...others } = filter;
  return value === null || value === undefined || value === '' || value === false
    ? others
    : { ...others, [key]: value };
}

/** Counts and saved views speak of everything but the step that is chosen among them. */
export function withoutStep({ stepKey: _step, phases: _phases, ...others }: QueueFilter): QueueFilter {
  return others;
}

export const sameFilter = (a: QueueFilter, b: QueueFilter) => canonical(a) === canonical(b);

const canonical = (filter: QueueFilter) =>
  JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));
