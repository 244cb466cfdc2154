import { addDays, legalDay, type Day } from '../../core/dates.js';
import { forbidden, notFound } from '../../core/errors.js';
import { refuse, refuseIfAny } from '../../core/problem.js';
import { Department } from '../../people/department.entity.js';
import { holds } from '../../people/roles.js';
import type { Act } from '../../platform/act.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import { checkedText } from '../applications/texts.js';
import { holdProcedure, holdRevision, ownerOf, worksOn } from '../catalogue/held-procedure.js';
import { ProcedureRow } from '../catalogue/procedure.entity.js';
import type { RevisionRow } from '../catalogue/revision.entity.js';
import { wordsOf } from '../catalogue/words-of.js';
import { recordProcedureEvent } from '../events/procedure-event.js';
import { unknownRoutes } from '../studio/checks/routing-checks.js';
import { checksOf } from '../studio/checks/checks-of.js';
import { changedMeanwhile } from '../studio/drafts/changed-meanwhile.js';
import { PublicationRow, waits, type OpenApplications } from './publication.entity.js';
import { retirePublished, takeEffect } from './taking-effect.js';

export interface PublishRevision {
  readonly revisionId: string;
  /** The version that the publisher has read; absent: whatever it says now. */
  readonly version?: number | null;
  readonly openApplications: OpenApplications;
  readonly message?: string | null;
  readonly takesEffectOn?: Day | null;
}

interface Held {
  readonly revision: RevisionRow;
  readonly procedure: ProcedureRow;
  readonly publication: PublicationRow;
}

/** From a draft to what people file under: asked for, approved where the department wants it, in effect on its day. */
export class PublishingService {
  constructor(private readonly jobs: Jobs) {}

  /** Publishes the draft, or lets it wait for a second person or its day. Answers with the procedure's id. */
  async publish(act: Act, input: PublishRevision): Promise<string> {
    const { revision, procedure } = await this.holdToPublish(act, input.revisionId, 'publishRevision');
    if (revision.status !== 'DRAFT') refuse('procedure.not_a_draft', ['revisionId']);
    if (input.version != null && input.version !== revision.version)
      throw await changedMeanwhile(act, revision);
    if (await act.em.count(PublicationRow, { revisionId: revision.id }))
      refuse('publication.waits', ['revisionId']);
    await refuseErrors(act, revision, procedure);
    const publication = act.em.create(PublicationRow, {
      revisionId: revision.id,
      procedureId: procedure.id,
      status: (await needsTwo(act, procedure)) ? 'AWAITS_APPROVAL' : 'AWAITS_DAY',
      openApplications: input.openApplications,
      message: messageOf(input),
      takesEffectOn: dayOf(act, input.takesEffectOn ?? null),
      askedById: act.viewer.personId,
      askedAt: act.now,
    });
    await this.goOn(act, { revision, procedure, publication });
    return procedure.id;
  }

  /** The second person's word. */
  async approve(act: Act, revisionId: string): Promise<string> {
    const held = await this.holdWaiting(act, revisionId, 'approvePublication');
    const { publication, procedure } = held;
    if (publication.status !== 'AWAITS_APPROVAL') refuse('publication.approved_already', ['revisionId']);
    if (publication.askedById === act.viewer.personId) refuse('publication.same_person', ['revisionId']);
    publication.approvedById = act.viewer.personId;
    publication.approvedAt = act.now;
    publication.status = 'AWAITS_DAY';
    await this.goOn(act, held);
    return procedure.id;
  }

  /** The draft can be changed again. */
  async cancel(act: Act, revisionId: string): Promise<string> {
    const { revision, procedure, publication } = await this.holdWaiting(act, revisionId, 'cancelPublication');
    act.em.remove(publication);
    await recordProcedureEvent(act, 'ProcedureDrafted', procedure, revision.id);
    return revision.id;
  }

  /** What was published for this day or one before takes effect; for the platform. */
  async carryOut(act: Act, revisionId: string): Promise<void> {
    const held = await this.holdWaiting(act, revisionId, 'publishRevision');
    if (held.publication.status === 'AWAITS_DAY') await this.goOn(act, held);
  }

  /** Nobody files it any more; what is under way is finished. */
  async retire(act: Act, procedureId: string, successorId: string | null): Promise<string> {
    const procedure = await holdProcedure(act, { id: procedureId });
    if (!procedure || (procedure.status === 'UNPUBLISHED' && !worksOn(act.viewer, procedure)))
      throw notFound('Procedure', procedureId);
    if (!holds(act.viewer, 'PUBLISHER', ownerOf(procedure))) throw forbidden('retireProcedure');
    if (procedure.status !== 'PUBLISHED') refuse('procedure.not_published', ['procedureId']);
    if (successorId !== null && !(await isOffered(act, successorId, procedure)))
      refuse('procedure.successor_not_offered', ['successorId']);
    await retirePublished(act, procedure);
    procedure.status = 'RETIRED';
    procedure.successorId = successorId;
    await recordProcedureEvent(act, 'ProcedureRetired', procedure, null);
    return procedure.id;
  }

  private async goOn(act: Act, held: Held): Promise<void> {
    const { publication, procedure, revision } = held;
    const { status, takesEffectOn } = publication;
    const isDay = takesEffectOn === null || takesEffectOn <= legalDay(act.now);
    if (status === 'AWAITS_DAY' && isDay) await takeEffect(act, this.jobs, held);
    else await recordProcedureEvent(act, 'ProcedureDrafted', procedure, revision.id);
  }

  private async holdToPublish(act: Act, revisionId: string, name: string) {
    const held = await holdRevision(act, revisionId);
    if (!holds(act.viewer, 'PUBLISHER', ownerOf(held.procedure))) throw forbidden(name);
    return held;
  }

  private async holdWaiting(act: Act, revisionId: string, name: string): Promise<Held> {
    const held = await this.holdToPublish(act, revisionId, name);
    const publication = await act.em.findOne(PublicationRow, revisionId);
    if (!publication || !waits(publication)) refuse('publication.not_waiting', ['revisionId']);
    return { ...held, publication };
  }
}

async function refuseErrors(act: Act, revision: RevisionRow, procedure: ProcedureRow): Promise<void> {
  const words = wordsOf(revision);
  const departments = await act.em.find(Department, { authority: procedure.authorityId });
  const checks = [
    ...unknownRoutes(words, new Set(departments.map(({ code }) => code))),
    ...checksOf({ key: procedure.key, ...words }, legalDay(act.now)),
  ];
  refuseIfAny(
    checks.filter(({ severity }) => severity === 'ERROR').map(({ severity: _, ...problem }) => problem),
  );
}

const needsTwo = async ({ em }: Act, { departmentId }: ProcedureRow): Promise<boolean> =>
  departmentId !== null && (await em.count(Department, { id: departmentId, publicationNeedsTwo: true })) > 0;

function messageOf({ openApplications, message }: PublishRevision): string | null {
  if (openApplications !== 'ASK') return null;
  if (!message?.trim()) refuse('publication.message_missing', ['message']);
  return checkedText(message, 'message', 2000);
}

function dayOf({ now }: Act, wanted: Day | null): Day | null {
  const today = legalDay(now);
  if (wanted === null || wanted === today) return null;
  if (wanted < today) refuse('publication.day_past', ['takesEffectOn'], { day: wanted });
  if (wanted > addDays(today, 366)) refuse('publication.day_far', ['takesEffectOn'], { day: wanted });
  return wanted;
}

const isOffered = async ({ em }: Act, id: string, instead: ProcedureRow): Promise<boolean> =>
  id !== instead.id && (await em.count(ProcedureRow, { id, status: 'PUBLISHED' })) > 0;
