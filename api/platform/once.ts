import { JihaError } from '../core/errors.js';
import { refuse } from '../core/problem.js';
import type { Pool } from 'pg';
import type { Act } from './act.js';
import { jobKind, type Jobs } from './jobs/jobs.js';

export const sweepOfClientKeys = jobKind('clientKeys.sweep', { retries: 0 });

/** Forgets, each night, the keys of a month ago: nobody retries a request for so long. */
export function sweepClientKeys(jobs: Pick<Jobs, 'handle' | 'every'>, pool: Pool): void {
  jobs.handle(sweepOfClientKeys, async () => {
    await pool.query(`delete from client_key where at < now() - interval '30 days'`);
  });
  jobs.every(sweepOfClientKeys, '23 3 * * *');
}

/**
 * Does an act once for each key that the caller chose: a retried request gets the first one's result and changes
 * nothing. A retry that arrives while the first is still at work waits for it. `result` is the id of what was made.
 */
export async function once(
  { em, viewer, now }: Act,
  key: string | null | undefined,
  act: string,
  work: () => Promise<string>,
): Promise<string> {
  if (!key || viewer.personId === null) return work();
  if (key.length < 8 || key.length > 100) refuse('error.client_key_length', ['clientKey']);
  const taken = await em.execute<{ key: string }[]>(
    `insert into client_key (caller, key, act, result, at) values (?, ?, ?, '', ?)
     on conflict (caller, key) do nothing returning key`,
    [viewer.personId, key, act, now],
  );
  if (taken.length === 0) return firstResult(em, viewer.personId, key, act);
  const result = await work();
  await em.execute('update client_key set result = ? where caller = ? and key = ?', [
    result,
    viewer.personId,
    key,
  ]);
  return result;
}

async function firstResult(em: Act['em'], caller: string, key: string, act: string): Promise<string> {
  const [first] = await em.execute<{ act: string; result: string }[]>(
    'select act, result from client_key where caller = ? and key = ?',
    [caller, key],
  );
  if (!first || first.act !== act)
    throw new JihaError('BAD_USER_INPUT', 'error.client_key_of_another_act', { key });
  return first.result;
}
