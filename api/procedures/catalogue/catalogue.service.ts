import { forbidden, notFound } from '../../core/errors.js';
import { refuse, Refused, refuseIfAny } from '../../core/problem.js';
import { holds } from '../../people/roles.js';
import type { Act } from '../../platform/act.js';
import { recordProcedureEvent } from '../events/procedure-event.js';
import { legalDay } from '../../core/dates.js';
import { checksOf } from '../studio/checks/checks-of.js';
import { readDefinition } from './check-definition.js';
import {
  describe,
  holdOrCreate,
  holdProcedure,
  holdRevision,
  ownerOf,
  worksOn,
  writeDraft,
  type NewOwner,
} from './held-procedure.js';
import type { ProcedureRow } from './procedure.entity.js';
import { RevisionRow } from './revision.entity.js';
import { wordsOf } from './words-of.js';

export interface DraftRevision extends NewOwner {
  /** A procedure definition as JSON; see ProcedureDefinition. */
  readonly definition: unknown;
}

/** Procedures and their revisions: drafted, published, retired. Each act holds the procedure until it commits. */
export class CatalogueService {
  /** Makes or replaces the draft revision of the procedure that the definition's key names. Answers with the revision. */
  async draft(act: Act, input: DraftRevision): Promise<string> {
    const read = readDefinition(input.definition);
    if ('problems' in read)
      throw new Refused(read.problems.map(inDefinition) as unknown as Refused['problems']);
    const procedure = await holdOrCreate(act, input, read.definition, 'draftRevision');
    const revision = await writeDraft(act, procedure, wordsOf(read.definition));
    await recordProcedureEvent(act, 'ProcedureDrafted', procedure, revision.id);
    return revision.id;
  }

  /** Freezes the draft and lets people file under it; the revision before it is retired, its applications stay with it. */
  async publish(act: Act, revisionId: string): Promise<string> {
    const { revision, procedure } = await holdRevision(act, revisionId);
    if (!holds(act.viewer, 'PUBLISHER', ownerOf(procedure))) throw forbidden('publishRevision');
    if (revision.status !== 'DRAFT') refuse('procedure.not_a_draft', ['revisionId']);
    const words = wordsOf(revision);
    const checks = checksOf({ key: procedure.key, ...words }, legalDay(act.now));
    refuseIfAny(
      checks.filter(({ severity }) => severity === 'ERROR').map(({ severity: _, ...problem }) => problem),
    );
    await this.retirePublished(act, procedure);
    revision.status = 'PUBLISHED';
    revision.publishedAt = act.now;
    revision.publishedById = act.viewer.personId;
    procedure.status = 'PUBLISHED';
    procedure.publishedRevisionId = revision.id;
    describe(procedure, words);
    await recordProcedureEvent(act, 'ProcedurePublished', procedure, revision.id);
    return procedure.id;
  }

  /** Nobody files it any more; what is under way is finished. */
  async retire(act: Act, procedureId: string): Promise<string> {
    const procedure = await holdProcedure(act, { id: procedureId });
    if (!procedure || (procedure.status === 'UNPUBLISHED' && !worksOn(act.viewer, procedure)))
      throw notFound('Procedure', procedureId);
    if (!holds(act.viewer, 'PUBLISHER', ownerOf(procedure))) throw forbidden('retireProcedure');
    if (procedure.status !== 'PUBLISHED') refuse('procedure.not_published', ['procedureId']);
    await this.retirePublished(act, procedure);
    procedure.status = 'RETIRED';
    await recordProcedureEvent(act, 'ProcedureRetired', procedure, null);
    return procedure.id;
  }

  /** Flushed at once: the database allows one published revision a procedure. */
  private async retirePublished({ em, now }: Act, procedure: ProcedureRow): Promise<void> {
    const published = await em.findOne(RevisionRow, { procedureId: procedure.id, status: 'PUBLISHED' });
    if (!published) return;
    published.status = 'RETIRED';
    published.retiredAt = now;
    await em.flush();
  }
}

const inDefinition = (problem: Refused['problems'][number]) => ({
  ...problem,
  path: ['definition', ...problem.path],
});
