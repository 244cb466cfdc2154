import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { forbidden, notFound } from '../../core/errors.js';
import { searchText } from '../../core/fold.js';
import { refuse, Refused, refuseIfAny } from '../../core/problem.js';
import { Department } from '../../people/department.entity.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { holds, type Owner } from '../../people/roles.js';
import { matches } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Act } from '../../platform/act.js';
import { recordProcedureEvent } from '../events/procedure-event.js';
import { checkDefinition, readDefinition } from './check-definition.js';
import { ProcedureRow } from './procedure.entity.js';
import { procedureStaff } from './procedure.policy.js';
import type { ProcedureDefinition } from './procedure-definition.js';
import { RevisionRow } from './revision.entity.js';

export interface DraftRevision {
  /** The authority that offers the procedure; only asked when it is new. */
  readonly authorityId: string;
  readonly departmentId?: string | null;
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
    const { definition } = read;
    const departmentId = input.departmentId ?? null;
    if (
      departmentId !== null &&
      !(await act.em.count(Department, { id: departmentId, authority: input.authorityId }))
    )
      refuse('procedure.department_elsewhere', ['departmentId']);
    await oneAtATime(act, 'procedure', definition.key);
    const procedure = (await hold(act, { key: definition.key })) ?? this.create(act, input, definition);
    if (!holds(act.viewer, 'PROCEDURE_DESIGNER', ownerOf(procedure))) throw forbidden('draftRevision');
    if (procedure.authorityId !== input.authorityId)
      refuse('procedure.key_of_another_authority', ['definition', 'key'], { key: procedure.key });
    // Written at once: its revision refers to it.
    await act.em.flush();
    const revision = await this.draftOf(act, procedure, definition);
    if (procedure.status === 'UNPUBLISHED') describe(procedure, definition);
    await recordProcedureEvent(act, 'ProcedureDrafted', procedure, revision.id);
    return revision.id;
  }

  /** Freezes the draft and lets people file under it; the revision before it is retired, its applications stay with it. */
  async publish(act: Act, revisionId: string): Promise<string> {
    const revision = await act.em.findOne(RevisionRow, revisionId);
    const procedure = revision && (await hold(act, { id: revision.procedureId }));
    if (!revision || !procedure) throw notFound('ProcedureRevision', revisionId);
    // Whoever held the procedure before us may have published it, or written it anew.
    await act.em.refresh(revision);
    if (revision.status === 'DRAFT' && !worksOn(act.viewer, procedure))
      throw notFound('ProcedureRevision', revisionId);
    if (!holds(act.viewer, 'PUBLISHER', ownerOf(procedure))) throw forbidden('publishRevision');
    if (revision.status !== 'DRAFT') refuse('procedure.not_a_draft', ['revisionId']);
    const definition = { key: procedure.key, ...wordsOf(revision) };
    refuseIfAny(checkDefinition(definition));
    await this.retirePublished(act, procedure);
    revision.status = 'PUBLISHED';
    revision.publishedAt = act.now;
    revision.publishedById = act.viewer.personId;
    procedure.status = 'PUBLISHED';
    procedure.publishedRevisionId = revision.id;
    describe(procedure, definition);
    await recordProcedureEvent(act, 'ProcedurePublished', procedure, revision.id);
    return procedure.id;
  }

  /** Nobody files it any more; what is under way is finished. */
  async retire(act: Act, procedureId: string): Promise<string> {
    const procedure = await hold(act, { id: procedureId });
    if (!procedure || (procedure.status === 'UNPUBLISHED' && !worksOn(act.viewer, procedure)))
      throw notFound('Procedure', procedureId);
    if (!holds(act.viewer, 'PUBLISHER', ownerOf(procedure))) throw forbidden('retireProcedure');
    if (procedure.status !== 'PUBLISHED') refuse('procedure.not_published', ['procedureId']);
    await this.retirePublished(act, procedure);
    procedure.status = 'RETIRED';
    await recordProcedureEvent(act, 'ProcedureRetired', procedure, null);
    return procedure.id;
  }

  private create({ em, now }: Act, input: DraftRevision, definition: ProcedureDefinition): ProcedureRow {
    return em.create(ProcedureRow, {
      id: v7({ msecs: now.getTime() }),
      key: definition.key,
      authorityId: input.authorityId,
      departmentId: input.departmentId ?? null,
      status: 'UNPUBLISHED',
      title: definition.title,
      summary: definition.summary,
      audience: [...definition.rules.audience],
      publishedRevisionId: null,
      search: '',
      createdAt: now,
    });
  }

  private async draftOf({ em, viewer, now }: Act, procedure: ProcedureRow, definition: ProcedureDefinition) {
    const { title, summary, rules, form, workflow } = definition;
    const draft = await em.findOne(RevisionRow, { procedureId: procedure.id, status: 'DRAFT' });
    if (draft) return Object.assign(draft, { title, summary, rules, form, workflow });
    const last = await em.findOne(
      RevisionRow,
      { procedureId: procedure.id },
      { orderBy: { number: 'desc' } },
    );
    return em.create(RevisionRow, {
      id: v7({ msecs: now.getTime() }),
      procedureId: procedure.id,
      number: (last?.number ?? 0) + 1,
      status: 'DRAFT',
      title,
      summary,
      rules,
      form,
      workflow,
      createdById: viewer.personId,
      createdAt: now,
    });
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

/** Of two acts on one procedure the second waits, and sees what the first has done. */
const hold = ({ em }: Act, which: { id: string } | { key: string }): Promise<ProcedureRow | null> =>
  em.findOne(ProcedureRow, which, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Whether the viewer sees what of it was never published. */
const worksOn = (viewer: Viewer, { authorityId, departmentId }: ProcedureRow): boolean =>
  matches(procedureStaff(viewer), { authority_id: authorityId, department_id: departmentId });

function describe(procedure: ProcedureRow, { title, summary, rules, key }: ProcedureDefinition): void {
  procedure.title = title;
  procedure.summary = summary;
  procedure.audience = [...rules.audience];
  procedure.search = searchText(key, ...Object.values(title), ...Object.values(summary));
}

const ownerOf = ({ authorityId, departmentId }: ProcedureRow): Owner => ({ authorityId, departmentId });

const wordsOf = ({ title, summary, rules, form, workflow }: RevisionRow) => ({
  title,
  summary,
  rules,
  form,
  workflow,
});

const inDefinition = (problem: Refused['problems'][number]) => ({
  ...problem,
  path: ['definition', ...problem.path],
});
