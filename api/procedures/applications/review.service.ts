import { forbidden } from '../../core/errors.js';
import { refuse, refuseIfAny } from '../../core/problem.js';
import type { Answers } from '../../forms/index.js';
import { attachFiles } from '../../files/attach.js';
import { Department } from '../../people/department.entity.js';
import type { Act } from '../../platform/act.js';
import { hasDueFees } from '../fees/fees.service.js';
import type { Move } from '../workflow/moves.js';
import { isOpen } from '../workflow/phases.js';
import { mayInstruct } from './application.policy.js';
import type { ActOnApplication } from './filing.service.js';
import { checkForm } from './form-check.js';
import { writeJournal } from './journal.js';
import { holdVersion, type Held } from './locking.js';
import { offeredMove } from './offered.js';
import { isOfficerOf } from './officers.js';
import { rightsOf } from './rights-of.js';
import { checkedText, textProblems } from './texts.js';
import { changed, takeTransition } from './transition-taking.js';

export interface MoveApplication extends ActOnApplication {
  /** Key of the transition; the application's `availableTransitions` name those that are offered. */
  readonly transition: string;
  readonly reason?: string | null;
  /** Answers to the questions that the transition asks. */
  readonly fields?: Answers | null;
  readonly files?: readonly string[] | null;
}

export interface HandOverApplication extends ActOnApplication {
  /** Null: the authority as a whole. */
  readonly departmentId?: string | null;
  readonly reason: string;
}

/** What staff do with a submitted application: instruct, hand on, decide. */
export class ReviewService {
  async move(act: Act, input: MoveApplication): Promise<string> {
    const held = await holdVersion(act, input.applicationId, input.version);
    const move = offeredMove(act, held, 'MOVE', input.transition);
    const officerAnswers = await this.demanded(act, held, move, input);
    held.application.officerAnswers = { ...held.application.officerAnswers, ...officerAnswers };
    const reason = input.reason?.trim();
    await takeTransition(act, held, move.transition, {
      act: 'MOVED',
      asApplicant: false,
      content: {
        ...(reason && { reason }),
        ...(input.files?.length && { files: input.files }),
        ...(Object.keys(officerAnswers).length > 0 && { officerAnswers }),
      },
    });
    return held.application.id;
  }

  /** Gives the application to an officer of its department, or back to nobody. */
  async assign(act: Act, input: ActOnApplication & { readonly assigneeId?: string | null }): Promise<string> {
    const held = await this.holdToInstruct(act, input, 'assignApplication');
    const { application } = held;
    const assigneeId = input.assigneeId ?? null;
    if (assigneeId !== null && !(await isOfficerOf(act, assigneeId, application))) {
      refuse('application.not_an_officer', ['assigneeId']);
    }
    const before = { assigneeId: application.assigneeId };
    application.assigneeId = assigneeId;
    changed(act, held);
    await writeJournal(act, held, {
      act: 'ASSIGNED',
      asApplicant: false,
      internal: true,
      content: { assigneeId },
      before,
    });
    return application.id;
  }

  /** Gives the application to another department of its authority, which decides from here on. */
  async handOver(act: Act, input: HandOverApplication): Promise<string> {
    const held = await this.holdToInstruct(act, input, 'handOverApplication');
    const { application } = held;
    const departmentId = input.departmentId ?? null;
    if (!isOpen(application.phase)) refuse('application.already_decided', ['applicationId']);
    if (departmentId === application.departmentId) refuse('application.same_department', ['departmentId']);
    if (
      departmentId !== null &&
      !(await act.em.count(Department, { id: departmentId, authority: application.authorityId }))
    )
      refuse('application.department_elsewhere', ['departmentId']);
    const before = { rights: { ...rightsOf(application) }, assigneeId: application.assigneeId };
    application.departmentId = departmentId;
    // The officer in charge may not be one of the other department's.
    application.assigneeId = null;
    changed(act, held);
    await writeJournal(act, held, {
      act: 'HANDED_OVER',
      asApplicant: false,
      content: { departmentId, reason: checkedText(input.reason, 'reason') },
      before,
    });
    return application.id;
  }

  private async holdToInstruct(act: Act, input: ActOnApplication, name: string): Promise<Held> {
    const held = await holdVersion(act, input.applicationId, input.version);
    if (!mayInstruct(act.viewer, rightsOf(held.application))) throw forbidden(name);
    return held;
  }

  /** Checks all that the transition demands, at once; answers with the officer's own answers. */
  private async demanded(
    act: Act,
    held: Held,
    { transition }: Move,
    input: MoveApplication,
  ): Promise<Answers> {
    const { reason: isReasonDemanded, attachment, fields, feesSettled } = transition.demands ?? {};
    const isFeeDue = feesSettled === true && (await hasDueFees(act, held.application.id));
    const reason = input.reason?.trim();
    const files = [...(input.files ?? [])];
    const form = fields ?? { fields: [] };
    const checked = await checkForm(act, form, input.fields ?? {}, 'submit', held.application.id);
    refuseIfAny([
      ...(isReasonDemanded && !reason ? [{ path: ['reason'], code: 'application.reason_missing' }] : []),
      ...(reason ? textProblems(reason, 'reason') : []),
      ...(attachment && files.length === 0 ? [{ path: ['files'], code: 'application.file_missing' }] : []),
      ...(isFeeDue ? [{ path: ['transition'], code: 'application.fees_due' }] : []),
      ...checked.problems.map((problem) => ({ ...problem, path: ['fields', ...problem.path.slice(1)] })),
    ]);
    await attachFiles(act, [...files, ...checked.files], {
      kind: 'application',
      id: held.application.id,
    });
    return checked.answers;
  }
}
