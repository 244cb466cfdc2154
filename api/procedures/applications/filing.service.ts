import { v7 } from 'uuid';
import { forbidden, notFound } from '../../core/errors.js';
import { searchText } from '../../core/fold.js';
import { legalDay } from '../../core/dates.js';
import { refuse, refuseIfAny } from '../../core/problem.js';
import type { Answers } from '../../forms/index.js';
import { keepFiles } from '../../files/attach.js';
import type { Act } from '../../platform/act.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import { once } from '../../platform/once.js';
import { Commune } from '../../territory/commune.entity.js';
import type { Channel } from '../catalogue/procedure-definition.js';
import { ProcedureRow } from '../catalogue/procedure.entity.js';
import { revisionFor } from '../catalogue/revisions.js';
import { dueOf } from '../deadlines/due-day.js';
import { holidaysFrom } from '../deadlines/holidays.js';
import { workOutFees } from '../fees/work-out-fees.js';
import { departmentFor } from '../routing/department-for.js';
import { startOf } from '../workflow/workflow.js';
import { findApplicant, type ApplicantChoice } from './applicant.js';
import { changesOf, type Application } from './application.columns.js';
import { ApplicationRow } from './application.entity.js';
import { actingAs, servesAtCounter } from './application.policy.js';
import { asking } from '../workflow/asking.js';
import { checkForm } from './form-check.js';
import { findByAnswers } from './found-by.js';
import { writeJournal } from './journal.js';
import { held, holdVersion, type Held } from './locking.js';
import { takeNumber } from './number.js';
import { offeredMove } from './offered.js';
import { rightsOf } from './rights-of.js';
import { neededForSetAside } from './set-aside.js';
import { checkedText } from './texts.js';
import { changed, takeTransition } from './transition-taking.js';

export interface StartApplication extends ApplicantChoice {
  readonly procedureId: string;
  /** ONLINE unless an agent files it at a counter. */
  readonly channel?: Channel | null;
  /** The authority at whose counter it is filed; required with COUNTER and PAPER. */
  readonly counterAuthorityId?: string | null;
  /** The commune that it concerns; the applicant's own unless told. */
  readonly communeCode?: string | null;
  readonly clientKey?: string | null;
}

export interface ActOnApplication {
  readonly applicationId: string;
  /** The version that the caller read. */
  readonly version: number;
}

/** From an empty draft to a submitted application: by the applicant, or at a counter on the applicant's behalf. */
export class FilingService {
  start(act: Act, input: StartApplication): Promise<string> {
    return once(act, input.clientKey, 'startApplication', async () => {
      const { procedure, revisionId, revision } = await this.openProcedure(act, input.procedureId);
      const channel = input.channel ?? 'ONLINE';
      const counterAuthorityId = this.counterOf(act, channel, input.counterAuthorityId ?? null);
      if (!revision.rules.channels.includes(channel))
        refuse('application.channel_closed', ['channel'], { channel });
      const applicant = await findApplicant(act, input, counterAuthorityId !== null, revision.rules.audience);
      const communeCode = input.communeCode ?? applicant.communeCode;
      if (communeCode !== null && !(await act.em.count(Commune, { code: communeCode })))
        refuse('application.commune_unknown', ['communeCode']);
      const start = startOf(revision.workflow);
      const application = act.em.create(ApplicationRow, {
        id: v7({ msecs: act.now.getTime() }),
        procedureId: procedure.id,
        revisionId,
        authorityId: procedure.authorityId,
        departmentId: procedure.departmentId,
        step: start.key,
        stepTitle: start.title,
        phase: start.phase,
        applicantId: applicant.personId,
        organisationId: applicant.organisationId,
        applicantName: applicant.name,
        filedById: act.viewer.personId!,
        counterAuthorityId,
        channel,
        communeCode,
        search: searchText(applicant.name),
        createdAt: act.now,
        updatedAt: act.now,
      });
      // Written at once: its journal refers to it.
      await act.em.flush();
      await writeJournal(act, held(application, revision), { act: 'STARTED', asApplicant: true });
      return application.id;
    });
  }

  /** Keeps a draft's answers as far as they got; what is half typed is kept too, what could do harm is refused. */
  async saveAnswers(act: Act, input: ActOnApplication & { readonly answers: Answers }): Promise<string> {
    const own = await this.holdOwnDraft(act, input);
    const { application, revision } = own;
    const answers = { ...application.answers, ...input.answers };
    const checked = await checkForm(act, revision.form, answers, 'draft', application.id);
    refuseIfAny(checked.problems);
    application.answers = checked.answers;
    await keepFilesOf(act, application, checked.files);
    changed(act, own);
    const { text, values } = changesOf(own.kept, application)!;
    await ownStatement(act.em, text, values);
    return application.id;
  }

  submit(act: Act, input: ActOnApplication & { readonly clientKey?: string | null }): Promise<string> {
    return once(act, input.clientKey, 'submitApplication', async () => {
      const own = await this.holdOwnDraft(act, input);
      const { application, revision } = own;
      const checked = await checkForm(act, revision.form, application.answers, 'submit', application.id);
      refuseIfAny(checked.problems);
      application.answers = checked.answers;
      findByAnswers(application, revision.form);
      await workOutFees(act, own);
      const { transition } = offeredMove(act, own, 'SUBMIT');
      application.number = await takeNumber(act);
      application.search = searchText(application.number, application.applicantName);
      application.submittedAt = act.now;
      const holidays = await holidaysFrom(act, legalDay(act.now));
      const holds = asking(revision, application, act.now);
      const due = dueOf(revision.rules, holds, act.now, holidays);
      application.dueOn = due?.day ?? null;
      application.dueLimit = due?.limit ?? null;
      application.departmentId =
        (await departmentFor(act, revision.rules, holds, application.authorityId)) ??
        application.departmentId;
      await keepFilesOf(act, application, checked.files);
      await takeTransition(act, own, transition, { act: 'SUBMITTED', asApplicant: true });
      return application.id;
    });
  }

  async withdraw(act: Act, input: ActOnApplication & { readonly reason?: string | null }): Promise<string> {
    const own = await holdVersion(act, input.applicationId, input.version);
    const { transition } = offeredMove(act, own, 'WITHDRAW');
    const reason = input.reason?.trim() && checkedText(input.reason, 'reason');
    await takeTransition(act, own, transition, {
      act: 'WITHDRAWN',
      asApplicant: true,
      content: { ...(reason && { reason }) },
    });
    return own.application.id;
  }

  private async openProcedure(act: Act, id: string) {
    const procedure = await act.em.findOne(ProcedureRow, id);
    if (!procedure || procedure.status === 'UNPUBLISHED') throw notFound('Procedure', id);
    if (procedure.status !== 'PUBLISHED') refuse('application.procedure_closed', ['procedureId']);
    const revisionId = procedure.publishedRevisionId!;
    return { procedure, revisionId, revision: await revisionFor(act, revisionId) };
  }

  private counterOf({ viewer }: Act, channel: Channel, authorityId: string | null): string | null {
    if (channel === 'ONLINE') return null;
    if (authorityId === null) refuse('application.counter_missing', ['counterAuthorityId']);
    if (!servesAtCounter(viewer, authorityId)) throw forbidden('startApplication');
    return authorityId;
  }

  private async holdOwnDraft(act: Act, input: ActOnApplication): Promise<Held> {
    const own = await holdVersion(act, input.applicationId, input.version);
    const isOwn = actingAs(act.viewer, rightsOf(own.application)).includes('APPLICANT');
    if (!isOwn) throw forbidden('editDraft');
    if (own.application.phase !== 'DRAFT') refuse('application.not_a_draft', ['applicationId']);
    return own;
  }
}

/** A draft's files are those that its answers name, and those of answers that were set aside when its form changed. */
const keepFilesOf = (act: Act, { id, setAside }: Application, files: readonly string[]): Promise<void> =>
  keepFiles(act, [...files, ...neededForSetAside(setAside).files], { kind: 'application', id });
