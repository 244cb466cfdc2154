import { v7 } from 'uuid';
import { legalDay } from '../../core/dates.js';
import type { Problem } from '../../core/problem.js';
import type { Act } from '../../platform/act.js';
import { CorrectionRequestRow } from '../applications/correction-request.entity.js';
import { checkForm } from '../applications/form-check.js';
import { findByAnswers } from '../applications/found-by.js';
import { writeJournal } from '../applications/journal.js';
import { hold, type Held } from '../applications/locking.js';
import { only } from '../applications/only.js';
import { changed, takeTransition } from '../applications/transition-taking.js';
import type { FrozenRevision } from '../catalogue/revisions.js';
import { asking } from '../workflow/asking.js';
import { isOpen, type Phase } from '../workflow/phases.js';
import { actOf, type Transition } from '../workflow/workflow.js';
import { withoutHidden } from './hidden-answers.js';
import { moveAnswers } from './move-answers.js';
import { stepAfter } from './step-after.js';

/** The revision that applications move to, and what its publisher wants of them. */
export interface Destination {
  readonly id: string;
  readonly number: number;
  readonly revision: FrozenRevision;
  /** What applicants are told whose answers lack something now; null: they are not asked. */
  readonly ask: string | null;
}

/** ASKED: moved, and its applicant is asked for what is new. STAYED: it cannot move, the revision before goes on ruling it. */
export type Moved = 'MOVED' | 'ASKED' | 'STAYED';

/** What was decided is decided under the rules of then. */
export const isMovable = (phase: Phase): boolean => phase === 'DRAFT' || isOpen(phase);

/** Moves one application over, with all that follows, in one act; null: there is nothing to move any more. */
export async function moveApplication(act: Act, id: string, to: Destination): Promise<Moved | null> {
  const before = await hold(act, id);
  const { application, revision: from } = before;
  if (application.revisionId === to.id || !isMovable(application.phase)) return null;
  const step = stepAfter(to.revision.workflow, application.step, application.phase);
  if (!step) return 'STAYED';
  const { form } = to.revision;
  const moved = moveAnswers(from.form, form, application.answers, legalDay(act.now));
  const checked = await checkForm(act, form, moved.answers, 'draft', id);

  const left = application.step;
  const held: Held = { ...before, revision: to.revision };
  application.revisionId = to.id;
  application.step = step.key;
  application.stepTitle = step.title;
  // Whoever goes on with a draft may show again what it hides now.
  const seen =
    application.phase === 'DRAFT'
      ? { answers: checked.answers, setAside: [] }
      : withoutHidden(form, checked.answers, legalDay(act.now));
  application.answers = seen.answers;
  application.setAside = [...application.setAside, ...moved.setAside, ...seen.setAside];

  // Whoever fills in a draft sees what is new in the form itself.
  const isToAsk = to.ask !== null && application.phase !== 'DRAFT';
  const fields = isToAsk ? fieldsOf(checked.hints) : [];
  const way = fields.length > 0 ? await wayToAsk(act, held) : null;
  if (fields.length > 0 && !way) return 'STAYED';

  if (application.phase !== 'DRAFT') findByAnswers(application, form);
  changed(act, held);
  await writeJournal(act, held, {
    act: 'REVISED',
    asApplicant: false,
    ...(step.key !== left && { from: left }),
    content: { revision: to.number, ...(fields.length > 0 && { fields }) },
  });
  if (!way) return 'MOVED';
  await askFor(act, held, fields, to.ask!, way);
  return 'ASKED';
}

const fieldsOf = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.flatMap(({ path }) => (path[1] === undefined ? [] : [String(path[1])]))),
];

/** An open request that can be made longer, or a transition that asks anew. */
type Way = { readonly open: CorrectionRequestRow } | { readonly transition: Transition };

/** Null: the step leads to no request, or the law allows no further one (law 55-19: as many as the revision says). */
async function wayToAsk(act: Act, { application, revision }: Held): Promise<Way | null> {
  const requests = await act.em.find(CorrectionRequestRow, { applicationId: application.id });
  const open = requests.find(({ answeredAt }) => answeredAt === null);
  if (open) return { open };
  const { correctionRequests } = revision.rules;
  if (correctionRequests !== null && requests.length >= correctionRequests) return null;
  const holds = asking(revision, application, act.now);
  const transition = revision.workflow.transitions.find(
    (candidate) =>
      candidate.from.includes(application.step) &&
      actOf(revision.workflow, candidate) === 'REQUEST_CORRECTION' &&
      (!candidate.when || holds(candidate.when)),
  );
  return transition ? { transition } : null;
}

async function askFor(
  act: Act,
  held: Held,
  fields: readonly string[],
  message: string,
  way: Way,
): Promise<void> {
  const { application } = held;
  if ('open' in way) {
    const { open } = way;
    const added = fields.filter((field) => !open.fields.includes(field));
    open.fields = [...open.fields, ...added];
    open.answersBefore = { ...open.answersBefore, ...only(application.answers, added) };
    open.message = `${open.message}\n\n${message}`;
    return;
  }
  act.em.create(CorrectionRequestRow, {
    id: v7({ msecs: act.now.getTime() }),
    applicationId: application.id,
    fields: [...fields],
    message,
    requestedById: act.viewer.personId,
    requestedAt: act.now,
    answersBefore: only(application.answers, fields),
  });
  await takeTransition(act, held, way.transition, {
    act: 'CORRECTION_REQUESTED',
    asApplicant: false,
    content: { fields, reason: message },
  });
}
