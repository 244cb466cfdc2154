import type { ApplicationFilter } from '../generated/graphql.js';

/**
 * What the queue is narrowed by: the API's own filter. It is kept in the address, so that a filtered queue can be
 * bookmarked and shared, and it is what a saved view keeps.
 */
export type QueueFilter = Partial<ApplicationFilter>;

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

/** The filter without the place in the workflow, which the counts let one choose. */
export function withoutPlace({ steps: _steps, phases: _phases, ...others }: QueueFilter): QueueFilter {
  return others;
}

/** The counts speak of the same applications as the list below them, but for what they let one choose themselves. */
export function countFilter(filter: QueueFilter): QueueFilter {
  const { overdue: _overdue, ...others } = withoutPlace(filter);
  return others;
}

export const sameFilter = (a: QueueFilter, b: QueueFilter) => canonical(a) === canonical(b);

const canonical = (filter: QueueFilter) =>
  JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The days between which something was filed, as the API takes instants; a legal day of Morocco is one of UTC. */
export const startOfDay = (day: string) => (day === '' ? null : `${day}T00:00:00.000Z`);

export const dayAfter = (day: string) =>
  day === '' ? null : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();

export const dayOfStart = (instant: string | null | undefined) => instant?.slice(0, 10) ?? '';

export const dayBefore = (instant: string | null | undefined) =>
  instant ? new Date(Date.parse(instant) - 86_400_000).toISOString().slice(0, 10) : '';
