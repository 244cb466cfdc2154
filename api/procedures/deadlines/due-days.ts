import type { MikroORM } from '@mikro-orm/postgresql';
import { legalDay, type Day } from '../../core/dates.js';
import { dueDate } from '../../core/working-days.js';
import { platform } from '../../platform/access/viewer.js';
import { act, type Act } from '../../platform/act.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import { jobKind, type Jobs } from '../../platform/jobs/jobs.js';
import type { Log } from '../../platform/log.js';
import { writeJournal } from '../applications/journal.js';
import { hold } from '../applications/locking.js';
import { changed } from '../applications/transition-taking.js';
import { asking } from '../workflow/asking.js';
import { isOpen } from '../workflow/phases.js';
import { dueOf } from './due-day.js';
import { holidaysFrom } from './holidays.js';

/** Counts the due days of open applications anew after holidays were added or removed. */
export const recountJob = jobKind<{ readonly days: readonly Day[] }>('procedures.recount-due-days', {
  within: 600,
});

const atOnce = 500;
const next = `
  select id from application
   where phase in ('SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT') and due_on >= $1::date and id > $2
   order by id limit ${atOnce}`;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** What due days need of the house. */
interface DueDaysHouse {
  readonly orm: MikroORM;
  readonly log: Log;
  readonly jobs: Jobs;
}

/** One application an act: done twice it changes nothing, so that what a killed process has left is simply begun again. */
export function keepDueDays({ orm, log, jobs }: DueDaysHouse): void {
  jobs.handle(recountJob, async ({ days }) => {
    const [first] = days.toSorted();
    let after = beforeAll;
    let moved = 0;
    for (;;) {
      const ids = await nextOf(orm, first!, after);
      if (ids.length === 0) break;
      for (const id of ids) {
        const acted = await act(orm, platform, (own) => countAnew(own, id));
        if ('done' in acted && acted.done) moved++;
      }
      after = ids.at(-1)!;
    }
    log.info({ days, moved }, 'due days were counted anew');
  });
}

async function nextOf(orm: MikroORM, first: Day, after: string): Promise<string[]> {
  const rows = await orm.em
    .fork()
    .transactional((em) => ownStatement<{ id: string }>(em, next, [first, after]));
  return rows.map(({ id }) => id);
}

/** Answers whether the due day is another one now. */
async function countAnew(own: Act, id: string): Promise<boolean> {
  const held = await hold(own, id);
  const { application, revision } = held;
  const { submittedAt, dueOn, dueLimit } = application;
  if (!isOpen(application.phase) || submittedAt === null || dueOn === null) return false;
  const holidays = await holidaysFrom(own, legalDay(submittedAt));
  const now = dueLimit
    ? dueDate(submittedAt, dueLimit, holidays)
    : dueOf(revision.rules, asking(revision, application, submittedAt), submittedAt, holidays)?.day;
  if (now === undefined || now === dueOn) return false;
  application.dueOn = now;
  changed(own, held);
  await writeJournal(own, held, {
    act: 'DUE_DAY_COUNTED_ANEW',
    asApplicant: false,
    content: { dueOn: now, dueOnBefore: dueOn },
  });
  return true;
}
