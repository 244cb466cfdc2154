import { v7 } from 'uuid';
import { legalDay } from '../../core/dates.js';
import type { Act } from '../../platform/act.js';
import type { Held } from '../applications/locking.js';
import { asking, wholeForm } from '../workflow/asking.js';
import { FeeRow } from './fee.entity.js';
import { feesOf } from './fees-of.js';
import { reckon } from './reckon.js';

/**
 * Works out what is owed for the answers as they are now: when an application is submitted, and again when a correction
 * changed them. Sums that were made due under another revision stay as they are.
 */
export async function workOutFees(act: Act, { application, revision }: Held): Promise<void> {
  const { em, now } = act;
  if (revision.rules.fees.length === 0) return;
  const recorded =
    application.number === null ? [] : await em.find(FeeRow, { applicationId: application.id });
  if (recorded.some(({ revisionId }) => revisionId !== application.revisionId)) return;
  const kept = {
    definition: wholeForm(revision),
    answers: { ...application.answers, ...application.officerAnswers },
    today: legalDay(now),
  };
  const due = reckon(recorded, feesOf(revision.rules, kept, asking(revision, application, now)));
  const open = new Map(recorded.filter(({ state }) => state === 'DUE').map((fee) => [fee.place, fee]));
  for (const [place, fee] of open) {
    const sum = due.get(place);
    if (sum) fee.amount = sum.amount;
    else em.remove(fee);
  }
  for (const [place, { label, amount }] of due) {
    if (open.has(place)) continue;
    em.create(FeeRow, {
      id: v7({ msecs: now.getTime() }),
      applicationId: application.id,
      revisionId: application.revisionId,
      place,
      label,
      amount,
      state: 'DUE',
      createdAt: now,
    });
  }
}
