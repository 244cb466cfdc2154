import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { forbidden, notFound } from '../../core/errors.js';
import { searchText } from '../../core/fold.js';
import { refuse } from '../../core/problem.js';
import { Department } from '../../people/department.entity.js';
import { holds, type Owner } from '../../people/roles.js';
import { matches } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Act } from '../../platform/act.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { ProcedureRow } from './procedure.entity.js';
import { procedureStaff } from './procedure.policy.js';
import { PublicationRow } from '../publishing/publication.entity.js';
import type { ProcedureDefinition, RevisionWords } from './procedure-definition.js';
import { RevisionRow } from './revision.entity.js';

/** Of two acts on one procedure the second waits, and sees what the first has done. */
export const holdProcedure = (
  { em }: Act,
  which: { id: string } | { key: string },
): Promise<ProcedureRow | null> => em.findOne(ProcedureRow, which, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** A revision with its procedure held. What the viewer may not see does not exist: a draft is seen by those who write it. */
export async function holdRevision(
  act: Act,
  revisionId: string,
): Promise<{ revision: RevisionRow; procedure: ProcedureRow }> {
  const revision = await act.em.findOne(RevisionRow, revisionId);
  const procedure = revision && (await holdProcedure(act, { id: revision.procedureId }));
  if (!revision || !procedure) throw notFound('ProcedureRevision', revisionId);
  // Whoever held the procedure before us may have published it, written it anew or thrown it away.
  if (!(await act.em.refresh(revision))) throw notFound('ProcedureRevision', revisionId);
  if (revision.status === 'DRAFT' && !worksOn(act.viewer, procedure))
    throw notFound('ProcedureRevision', revisionId);
  return { revision, procedure };
}

/** Whether the viewer sees what of it was never published. */
export const worksOn = (viewer: Viewer, { authorityId, departmentId }: ProcedureRow): boolean =>
  matches(procedureStaff(viewer), { authority_id: authorityId, department_id: departmentId });

export const ownerOf = ({ authorityId, departmentId }: ProcedureRow): Owner => ({
  authorityId,
  departmentId,
});

export function mustDesign(viewer: Viewer, procedure: ProcedureRow, act: string): void {
  if (!holds(viewer, 'PROCEDURE_DESIGNER', ownerOf(procedure))) throw forbidden(act);
}

/** What a revision says, for the lists of procedures. */
export function describe(
  procedure: ProcedureRow,
  { title, summary, rules }: Pick<RevisionWords, 'title' | 'summary' | 'rules'>,
): void {
  procedure.title = title;
  procedure.summary = summary;
  procedure.audience = [...rules.audience];
  procedure.search = searchText(procedure.key, ...Object.values(title), ...Object.values(summary));
}

/** A procedure is in the charge of a department of its own authority. */
export async function refuseElsewhere(
  { em }: Act,
  { authorityId, departmentId = null }: NewOwner,
): Promise<void> {
  if (departmentId === null || (await em.count(Department, { id: departmentId, authority: authorityId })))
    return;
  refuse('procedure.department_elsewhere', ['departmentId']);
}

export interface NewOwner {
  /** The authority that offers the procedure; only asked when it is new. */
  readonly authorityId: string;
  readonly departmentId?: string | null;
}

/** The procedure with the definition's key, held; made when there is none. For its designers. */
export async function holdOrCreate(
  act: Act,
  owner: NewOwner,
  { key, ...words }: ProcedureDefinition,
  name: string,
): Promise<ProcedureRow> {
  await refuseElsewhere(act, owner);
  await oneAtATime(act, 'procedure', key);
  const procedure = (await holdProcedure(act, { key })) ?? create(act, owner, key, words);
  mustDesign(act.viewer, procedure, name);
  if (procedure.authorityId !== owner.authorityId)
    refuse('procedure.key_of_another_authority', ['definition', 'key'], { key });
  // Written at once: its revision refers to it.
  await act.em.flush();
  return procedure;
}

function create({ em, now }: Act, owner: NewOwner, key: string, words: RevisionWords): ProcedureRow {
  return em.create(ProcedureRow, {
    id: v7({ msecs: now.getTime() }),
    key,
    authorityId: owner.authorityId,
    departmentId: owner.departmentId ?? null,
    status: 'UNPUBLISHED',
    title: words.title,
    summary: words.summary,
    audience: [...words.rules.audience],
    publishedRevisionId: null,
    successorId: null,
    search: '',
    createdAt: now,
  });
}

/** Writes the procedure's draft: the one that there is, or a new one with the next number. */
export async function writeDraft(
  act: Act,
  procedure: ProcedureRow,
  words: RevisionWords,
): Promise<RevisionRow> {
  const { em, viewer, now } = act;
  if (procedure.status === 'UNPUBLISHED') describe(procedure, words);
  const draft = await draftOf(act, procedure);
  if (draft) {
    await refuseWaiting(act, draft);
    const version = draft.version + 1;
    return Object.assign(draft, words, { version, changedById: viewer.personId, changedAt: now });
  }
  const last = await em.findOne(RevisionRow, { procedureId: procedure.id }, { orderBy: { number: 'desc' } });
  return em.create(RevisionRow, {
    id: v7({ msecs: now.getTime() }),
    procedureId: procedure.id,
    number: (last?.number ?? 0) + 1,
    status: 'DRAFT',
    version: 1,
    ...words,
    createdById: viewer.personId,
    createdAt: now,
    changedById: viewer.personId,
    changedAt: now,
  });
}

/** What waits to be published stays as its publisher saw it. */
export async function refuseWaiting({ em }: Act, { id }: RevisionRow): Promise<void> {
  if (await em.count(PublicationRow, { revisionId: id })) refuse('publication.waits', ['revisionId']);
}

export const draftOf = ({ em }: Act, { id }: ProcedureRow): Promise<RevisionRow | null> =>
  em.findOne(RevisionRow, { procedureId: id, status: 'DRAFT' });
