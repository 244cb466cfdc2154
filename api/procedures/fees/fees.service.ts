import { legalDay, type Day } from '../../core/dates.js';
import { forbidden, notFound } from '../../core/errors.js';
import { refuse } from '../../core/problem.js';
import type { Act } from '../../platform/act.js';
import { mayInstruct, mayRecordPayments } from '../applications/application.policy.js';
import type { ActOnApplication } from '../applications/filing.service.js';
import type { JournalAct } from '../applications/journal-entry.entity.js';
import { writeJournal } from '../applications/journal.js';
import { holdVersion, type Held } from '../applications/locking.js';
import { rightsOf } from '../applications/rights-of.js';
import { checkedText } from '../applications/texts.js';
import { changed } from '../applications/transition-taking.js';
import { FeeRow } from './fee.entity.js';

export interface ActOnFee extends ActOnApplication {
  readonly feeId: string;
}

const longestReceipt = 60;

/** How sums are settled. The platform takes no money: it records what the cashier's receipt says. */
export class FeesService {
  async recordPayment(
    act: Act,
    input: ActOnFee & { readonly receiptNumber: string; readonly paidOn: Day },
  ): Promise<string> {
    const { held, fee } = await this.holdFee(act, input, mayRecordPayments, 'recordFeePayment');
    if (fee.state !== 'DUE') refuse('fee.settled_already', ['feeId']);
    const receiptNumber = checkedText(input.receiptNumber, 'receiptNumber', longestReceipt);
    if (input.paidOn > legalDay(act.now)) refuse('fee.paid_in_future', ['paidOn'], { day: input.paidOn });
    settle(act, fee, { state: 'PAID', receiptNumber, paidOn: input.paidOn });
    return this.tell(act, held, fee, 'FEE_PAID', receiptNumber);
  }

  async exempt(act: Act, input: ActOnFee & { readonly reason: string }): Promise<string> {
    const { held, fee } = await this.holdFee(act, input, mayInstruct, 'exemptFee');
    if (fee.state !== 'DUE') refuse('fee.settled_already', ['feeId']);
    const exemptionReason = checkedText(input.reason, 'reason');
    settle(act, fee, { state: 'EXEMPT', exemptionReason });
    return this.tell(act, held, fee, 'FEE_EXEMPTED', exemptionReason);
  }

  /** Takes back what was recorded by mistake: the sum is due again. */
  async reopen(act: Act, input: ActOnFee & { readonly reason: string }): Promise<string> {
    const { held, fee } = await this.holdFee(act, input, mayInstruct, 'reopenFee');
    if (fee.state === 'DUE') refuse('fee.not_settled', ['feeId']);
    const { place, revisionId, applicationId } = fee;
    const isDueBeside = await act.em.count(FeeRow, { applicationId, revisionId, place, state: 'DUE' });
    if (isDueBeside) refuse('fee.difference_due', ['feeId']);
    const reason = checkedText(input.reason, 'reason');
    settle(act, fee, { state: 'DUE' });
    return this.tell(act, held, fee, 'FEE_REOPENED', reason);
  }

  private async holdFee(act: Act, input: ActOnFee, may: typeof mayInstruct, name: string) {
    const held = await holdVersion(act, input.applicationId, input.version);
    if (!may(act.viewer, rightsOf(held.application))) throw forbidden(name);
    const fee = await act.em.findOne(FeeRow, { id: input.feeId, applicationId: input.applicationId });
    if (!fee) throw notFound('ApplicationFee', input.feeId);
    return { held, fee };
  }

  private async tell(
    act: Act,
    held: Held,
    { amount }: FeeRow,
    name: JournalAct,
    reason: string,
  ): Promise<string> {
    changed(act, held);
    await writeJournal(act, held, { act: name, asApplicant: false, content: { amount, reason } });
    return held.application.id;
  }
}

function settle(
  { viewer, now }: Act,
  fee: FeeRow,
  how: Pick<FeeRow, 'state'> & Partial<Pick<FeeRow, 'receiptNumber' | 'paidOn' | 'exemptionReason'>>,
): void {
  const isDue = how.state === 'DUE';
  const nothing = { receiptNumber: null, paidOn: null, exemptionReason: null };
  const settled = { settledById: isDue ? null : viewer.personId, settledAt: isDue ? null : now };
  Object.assign(fee, nothing, settled, how);
}

/** Whether anything is still to be paid. */
export const hasDueFees = async ({ em }: Act, applicationId: string): Promise<boolean> =>
  (await em.count(FeeRow, { applicationId, state: 'DUE' })) > 0;
