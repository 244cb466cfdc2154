import { conflict, notFound } from '../../core/errors.js';
import type { Act } from '../../platform/act.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import { revisionFor, type FrozenRevision } from '../catalogue/revisions.js';
import { applicationColumns, applicationFrom, type Application } from './application.columns.js';
import { isApplicant, maySee } from './application.policy.js';
import { JournalEntryRow } from './journal-entry.entity.js';
import { rightsOf } from './rights-of.js';

/** An application that is being acted upon: locked until the act is committed, with the revision that rules it. */
export interface Held {
  /** As the act makes it; what differs from `kept` is written with the act's journal entry. */
  readonly application: Application;
  /** As it stands in the database. */
  kept: Application;
  readonly revision: FrozenRevision;
}

export const held = (application: Application, revision: FrozenRevision): Held => ({
  application,
  kept: { ...application },
  revision,
});

const read = `select ${applicationColumns} from application where id = $1`;
const locked = `${read} for update`;

/** An application as it stands, for those who look and do not act. */
export async function readApplication({ em }: Act, applicationId: string): Promise<Application> {
  const [application] = await ownStatement<Application>(em, read, [applicationId]);
  if (!application) throw notFound('Application', applicationId);
  return applicationFrom(application);
}

/** Holds an application for a reader who may see it, whatever version was read: for notes and messages. */
export async function hold(act: Act, applicationId: string): Promise<Held> {
  const [application] = await ownStatement<Application>(act.em, locked, [applicationId]);
  if (!application || !maySee(act.viewer, rightsOf(application)))
    throw notFound('Application', applicationId);
  const revision = await revisionFor(act, application.revisionId);
  return held(applicationFrom(application), revision);
}

/** Holds an application for an act that builds on what its caller read: a stale version is told what changed since. */
export async function holdVersion(act: Act, applicationId: string, version: number): Promise<Held> {
  const found = await hold(act, applicationId);
  if (found.application.version !== version) throw await stale(act, found.application, version);
  return found;
}

async function stale(act: Act, application: Application, version: number) {
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
