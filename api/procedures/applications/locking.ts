import { conflict, notFound } from '../../core/errors.js';
import type { Act } from '../../platform/act.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import { revisionFor, type FrozenRevision } from '../catalogue/revisions.js';
import { ApplicationRow } from './application.entity.js';
import { isApplicant, maySee } from './application.policy.js';
import { JournalEntryRow } from './journal-entry.entity.js';
import { rightsOf } from './rights-of.js';

/** An application that is being acted upon: locked until the act is committed, with the revision that rules it. */
export interface Held {
  readonly application: ApplicationRow;
  readonly revision: FrozenRevision;
}

const locked = 'select * from application where id = $1 for update';

/** Holds an application for a reader who may see it, whatever version was read: for notes and messages. */
export async function hold(act: Act, applicationId: string): Promise<Held> {
  const [row] = await ownStatement<object>(act.em, locked, [applicationId]);
  const application = row && act.em.map(ApplicationRow, row);
  if (!application || !maySee(act.viewer, rightsOf(application)))
    throw notFound('Application', applicationId);
  const revision = await revisionFor(act, application.revisionId);
  return { application, revision };
}

/** Holds an application for an act that builds on what its caller read: a stale version is told what changed since. */
export async function holdVersion(act: Act, applicationId: string, version: number): Promise<Held> {
  const held = await hold(act, applicationId);
  if (held.application.version !== version) throw await stale(act, held.application, version);
  return held;
}

async function stale(act: Act, application: ApplicationRow, version: number) {
  const entries = await act.em.find(
    JournalEntryRow,
    {
      applicationId: application.id,
      act: { $nin: ['NOTE_ADDED', 'MESSAGE_SENT'] },
      ...(isApplicant(act.viewer, rightsOf(application)) && { internal: false }),
    },
    { orderBy: { place: 'desc' }, limit: Math.min(Math.max(application.version - version, 0), 5) },
  );
  return conflict('application.changed_meanwhile', {
    number: application.number ?? '',
    currentVersion: application.version,
    changes: entries.map((entry) => ({ act: entry.act, at: entry.at.toISOString(), step: entry.toStep })),
  });
}
