import { conflict, type JihaError } from '../../../core/errors.js';
import { Person } from '../../../people/person.entity.js';
import type { Act } from '../../../platform/act.js';
import type { RevisionRow } from '../../catalogue/revision.entity.js';

/** Somebody has saved the draft since the caller read it: who, when, and which version it has now. */
export async function changedMeanwhile(
  { em }: Act,
  { version, changedAt, changedById }: RevisionRow,
): Promise<JihaError> {
  const by = changedById === null ? null : await em.findOne(Person, changedById);
  return conflict('studio.changed_meanwhile', {
    currentVersion: version,
    by: by ? `${by.givenName} ${by.familyName}`.trim() : '',
    at: changedAt.toISOString(),
  });
}
