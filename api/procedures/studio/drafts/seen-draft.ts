import { notFound } from '../../../core/errors.js';
import { refuse } from '../../../core/problem.js';
import type { Act } from '../../../platform/act.js';
import { mustDesign, worksOn } from '../../catalogue/held-procedure.js';
import { ProcedureRow } from '../../catalogue/procedure.entity.js';
import { RevisionRow } from '../../catalogue/revision.entity.js';

/** A draft that the viewer may write, seen without holding it: nobody who saves waits for those who only look. */
export async function seenDraft(act: Act, revisionId: string): Promise<Pick<RevisionRow, 'id' | 'version'>> {
  const revision = await act.em.findOne(RevisionRow, revisionId);
  const procedure = revision && (await act.em.findOne(ProcedureRow, revision.procedureId));
  if (!revision || !procedure || (revision.status === 'DRAFT' && !worksOn(act.viewer, procedure)))
    throw notFound('ProcedureRevision', revisionId);
  mustDesign(act.viewer, procedure, 'attendDraft');
  if (revision.status !== 'DRAFT') refuse('procedure.not_a_draft', ['revisionId']);
  return revision;
}
