import { v7 } from 'uuid';
import { refuse, refuseIfAny, type Problem } from '../../core/problem.js';
import { legalDay } from '../../core/dates.js';
import { changedKeys, checkCorrection, type Answers } from '../../forms/index.js';
import { attachFiles } from '../../files/attach.js';
import type { Act } from '../../platform/act.js';
import { workOutFees } from '../fees/work-out-fees.js';
import type { ActOnApplication } from './filing.service.js';
import { CorrectionRequestRow } from './correction-request.entity.js';
import { checkForm } from './form-check.js';
import { findByAnswers } from './found-by.js';
import { holdVersion, type Held } from './locking.js';
import { offeredMove } from './offered.js';
import { only } from './only.js';
import { checkedText } from './texts.js';
import { takeTransition } from './transition-taking.js';

export interface RequestCorrection extends ActOnApplication {
  /** Keys of the fields to mend; only these unlock. */
  readonly fields: readonly string[];
  /** What is wrong, for the applicant. */
  readonly message: string;
}

/** The request to mend named fields, and its answer. */
export class CorrectionService {
  async request(act: Act, input: RequestCorrection): Promise<string> {
    const held = await holdVersion(act, input.applicationId, input.version);
    const { application, revision } = held;
    const { transition } = offeredMove(act, held, 'REQUEST_CORRECTION');
    const fields = [...new Set(input.fields)];
    const known = revision.form.fields.filter(
      (field) => field.kind !== 'heading' && field.kind !== 'explanation',
    );
    const unknown = fields.find((key) => !known.some((field) => field.key === key));
    if (fields.length === 0) refuse('application.fields_missing', ['fields']);
    if (unknown !== undefined) refuse('application.unknown_field', ['fields'], { field: unknown });
    const message = checkedText(input.message, 'message');
    await this.refuseOneTooMany(act, application.id, revision.rules.correctionRequests);

    act.em.create(CorrectionRequestRow, {
      id: v7({ msecs: act.now.getTime() }),
      applicationId: application.id,
      fields,
      message,
      requestedById: act.viewer.personId,
      requestedAt: act.now,
      answersBefore: only(application.answers, fields),
    });
    await takeTransition(act, held, transition, {
      act: 'CORRECTION_REQUESTED',
      asApplicant: false,
      content: { fields, reason: message },
    });
    return application.id;
  }

  /** Takes the mended fields; a change of any other field is refused, and nothing is taken. */
  async answer(act: Act, input: ActOnApplication & { readonly answers: Answers }): Promise<string> {
    const held = await holdVersion(act, input.applicationId, input.version);
    const { application, revision } = held;
    const { transition } = offeredMove(act, held, 'ANSWER_CORRECTION');
    const request = await act.em.findOneOrFail(CorrectionRequestRow, {
      applicationId: application.id,
      answeredAt: null,
    });
    const mended = { ...application.answers, ...input.answers };
    const before = application.answers;
    const kept = { definition: revision.form, answers: before, today: legalDay(act.now) };
    refuseIfAny(checkCorrection(kept, mended, request.fields));
    const checked = await checkForm(act, revision.form, mended, 'submit', application.id);
    const standing = await this.standing(act, held, checked.problems, request.fields);
    refuseIfAny(checked.problems.filter((problem) => !standing.includes(problem)));
    await attachFiles(act, checked.files, { kind: 'application', id: application.id });
    application.answers = { ...checked.answers, ...only(before, standing.map(fieldOf)) };
    findByAnswers(application, revision.form);
    await workOutFees(act, held);
    // Fields that the mended ones newly show or hide change with them: the officer sees these too.
    const shown = [...request.fields, ...changedKeys(before, application.answers)];
    request.answersBefore = only(before, shown);
    request.answersAfter = only(application.answers, shown);
    request.answeredAt = act.now;
    request.answeredById = act.viewer.personId;
    await takeTransition(act, held, transition, {
      act: 'CORRECTION_ANSWERED',
      asApplicant: true,
      content: { fields: request.fields },
    });
    return application.id;
  }

  /**
   * What was wrong before and cannot be mended here, for it stands in locked fields: the form changed under an application
   * whose publisher moved it and asked for nothing. It keeps nobody from answering what was asked.
   */
  private async standing(
    act: Act,
    { application, revision }: Held,
    problems: readonly Problem[],
    unlocked: readonly string[],
  ): Promise<readonly Problem[]> {
    const locked = problems.filter((problem) => !unlocked.includes(fieldOf(problem)));
    if (locked.length === 0) return [];
    const before = await checkForm(act, revision.form, application.answers, 'submit', application.id);
    const known = new Set(before.problems.map(({ path, code }) => `${path.join('.')} ${code}`));
    return locked.filter(({ path, code }) => known.has(`${path.join('.')} ${code}`));
  }

  /** Law 55-19 allows one request for completion; the revision says how many this procedure allows. */
  private async refuseOneTooMany({ em }: Act, applicationId: string, allowed: number | null): Promise<void> {
    if (allowed === null) return;
    const asked = await em.count(CorrectionRequestRow, { applicationId });
    if (asked >= allowed) refuse('application.correction_already_requested', [], { allowed });
  }
}

const fieldOf = ({ path }: Problem): string => String(path[1] ?? '');
