import type { Act } from '../../platform/act.js';
import { isDecided } from '../workflow/phases.js';
import { stepOf, type Transition } from '../workflow/workflow.js';
import type { Held } from './locking.js';
import { writeJournal, type JournalNote } from './journal.js';

/** Moves the application along the transition, which the caller has checked to be offered, and journals it. */
export async function takeTransition(
  act: Act,
  held: Held,
  transition: Transition,
  note: Omit<JournalNote, 'from'>,
): Promise<void> {
  const { application, revision } = held;
  const from = application.step;
  const to = stepOf(revision.workflow, transition.to);
  application.step = to.key;
  application.stepTitle = to.title;
  application.phase = to.phase;
  if (isDecided(to.phase)) application.decidedAt ??= act.now;
  if (to.phase === 'CLOSED' || to.phase === 'WITHDRAWN') application.closedAt = act.now;
  changed(act, held);
  await writeJournal(act, held, {
    ...note,
    from,
    content: { transition: transition.key, ...note.content },
  });
}

/** What every act that a stale reader must know of does. */
export function changed({ now }: Act, { application }: Held): void {
  application.version += 1;
  application.updatedAt = now;
}
