import type { Act } from '../platform/act.js';
import { StaffAct } from './staff-act.entity.js';

export interface Recorded {
  readonly personId?: string | null;
  readonly authorityId?: string | null;
  readonly details?: Readonly<Record<string, string | null>>;
}

/** Adds to the append-only journal of administrative acts, in the act's own transaction. */
export function record(act: Act, name: string, { personId, authorityId, details }: Recorded): void {
  act.em.create(StaffAct, {
    act: name,
    actorId: act.viewer.personId,
    personId: personId ?? null,
    authorityId: authorityId ?? null,
    details: details ?? {},
    at: act.now,
  });
}
