import type { MikroORM } from '@mikro-orm/postgresql';
import { legalDay } from '../../core/dates.js';
import { platform } from '../../platform/access/viewer.js';
import { act } from '../../platform/act.js';
import { jobKind, type Jobs } from '../../platform/jobs/jobs.js';
import type { Log } from '../../platform/log.js';
import { moveJob } from '../moving/move-job.js';
import { OpenApplications } from '../moving/move-open-applications.js';
import { PublicationRow } from './publication.entity.js';
import { PublishingService } from './publishing.service.js';

/** What publications need of the house. */
export interface PublishingHouse {
  readonly orm: MikroORM;
  readonly log: Log;
  readonly jobs: Jobs;
}

const lookAfter = jobKind('procedures.publications', { retries: 0 });
/** Nobody works any more at what has not come further for so long: its process died. */
const halted = 60_000;

/** Moves open applications, publishes what has waited for its day, and goes on with what a dead process has left. */
export function keepPublications({ orm, log, jobs }: PublishingHouse): void {
  const publishing = new PublishingService(jobs);
  const openApplications = new OpenApplications(orm, log);
  jobs.handle(moveJob, ({ revisionId }) => openApplications.move(revisionId));
  jobs.handle(lookAfter, async () => {
    const now = new Date();
    const due = await orm.em.fork().find(PublicationRow, {
      status: 'AWAITS_DAY',
      takesEffectOn: { $lte: legalDay(now) },
    });
    for (const { revisionId } of due) {
      const acted = await act(orm, platform, (own) => publishing.carryOut(own, revisionId));
      if ('refused' in acted)
        log.warn({ revisionId, problems: acted.refused }, 'a revision was not published on its day');
    }
    const left = await orm.em.fork().find(PublicationRow, {
      status: 'MOVING',
      progressedAt: { $lt: new Date(now.getTime() - halted) },
    });
    for (const { revisionId } of left) await jobs.enqueue(null, moveJob, { revisionId });
  });
  jobs.every(lookAfter, '* * * * *');
}
