import type { Pool } from 'pg';
import { notFound } from '../core/errors.js';
import type { Act } from '../platform/act.js';
import { holdsFor } from '../platform/access/holds-for.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ownStatement } from '../platform/database/own-statement.js';
import { jobKind, type Jobs } from '../platform/jobs/jobs.js';
import { mayBeActedFor, receiving } from './people.policy.js';
import { authoritiesWhere, isSystem } from './roles.js';

/**
 * Notes that these persons stand before the agent: for the next hours they are known at the agent's counter
 * (migration 0120). By the database's clock, which also closes it.
 */
export async function welcome({ em, viewer }: Act, personIds: readonly string[]): Promise<void> {
  await ownStatement(
    em,
    `insert into counter_visit (person_id, agent_id, authority_id)
     select person_id, $2, authority_id
       from unnest($1::uuid[]) as person_id, unnest($3::uuid[]) as authority_id
     on conflict (person_id, agent_id, authority_id) do update set at = now()`,
    [personIds, viewer.personId, countersOf(viewer)],
  );
}

export const sweepOfVisits = jobKind('counterVisits.sweep', { retries: 0 });

/** Forgets, each hour, who stood at a counter yesterday; they have opened nothing for hours. */
export function sweepVisits(jobs: Pick<Jobs, 'handle' | 'every'>, pool: Pool): void {
  jobs.handle(sweepOfVisits, async () => {
    await pool.query(`delete from counter_visit where at < now() - interval '1 day'`);
  });
  jobs.every(sweepOfVisits, '41 * * * *');
}

/** The authorities at whose counter the viewer receives people; null alone: administers the platform, at no counter. */
export function countersOf(viewer: Viewer): readonly (string | null)[] {
  const counters = authoritiesWhere(viewer, receiving);
  return counters === 'everywhere' ? [null] : counters;
}

/** Whom something is to be done for at a counter must be known there; for everybody else that person does not exist. */
export async function refuseStranger(act: Act, personId: string): Promise<void> {
  if (!(await isKnownAtCounter(act, personId))) throw notFound('Person', personId);
}

export const isKnownAtCounter = async ({ em, viewer }: Act, personId: string): Promise<boolean> =>
  isSystem(viewer) || holdsFor(em, 'person', personId, mayBeActedFor(viewer));
