import type { Act } from './act.js';

/**
 * Lets only one act at a time pass that is about the same thing, until it commits: the second then sees what the first
 * has written and is told so in words, where the database's unique index could only fail (and would name a CIN in the
 * log).
 */
export async function oneAtATime(
  act: Act,
  what: string,
  ...about: readonly (string | null)[]
): Promise<void> {
  await act.em.execute('select pg_advisory_xact_lock(hashtext(?))', [[what, ...about].join(' ')]);
}
