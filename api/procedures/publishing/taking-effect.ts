import type { Act } from '../../platform/act.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import { describe } from '../catalogue/held-procedure.js';
import type { ProcedureRow } from '../catalogue/procedure.entity.js';
import { RevisionRow } from '../catalogue/revision.entity.js';
import { wordsOf } from '../catalogue/words-of.js';
import { recordProcedureEvent } from '../events/procedure-event.js';
import { moveJob } from '../moving/move-job.js';
import type { PublicationRow } from './publication.entity.js';

/** Freezes the revision and lets people file under it; the one before is retired. Open applications begin to move when they are to. */
export async function takeEffect(
  act: Act,
  jobs: Jobs,
  {
    revision,
    procedure,
    publication,
  }: { revision: RevisionRow; procedure: ProcedureRow; publication: PublicationRow },
): Promise<void> {
  await retirePublished(act, procedure);
  revision.status = 'PUBLISHED';
  revision.publishedAt = act.now;
  revision.publishedById = publication.askedById;
  procedure.status = 'PUBLISHED';
  procedure.publishedRevisionId = revision.id;
  procedure.successorId = null;
  describe(procedure, wordsOf(revision));
  publication.status = publication.openApplications === 'STAY' ? 'DONE' : 'MOVING';
  publication.progressedAt = act.now;
  await recordProcedureEvent(act, 'ProcedurePublished', procedure, revision.id);
  if (publication.status === 'MOVING') await jobs.enqueue(act.em, moveJob, { revisionId: revision.id });
}

/** Flushed at once: the database allows one published revision a procedure. */
export async function retirePublished({ em, now }: Act, procedure: ProcedureRow): Promise<void> {
  const published = await em.findOne(RevisionRow, { procedureId: procedure.id, status: 'PUBLISHED' });
  if (!published) return;
  published.status = 'RETIRED';
  published.retiredAt = now;
  await em.flush();
}
