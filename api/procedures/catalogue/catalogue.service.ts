import { forbidden, notFound } from '../../core/errors.js';
import { Refused } from '../../core/problem.js';
import { holds } from '../../people/roles.js';
import type { Act } from '../../platform/act.js';
import { recordProcedureEvent } from '../events/procedure-event.js';
import { readDefinition } from './check-definition.js';
import {
  holdOrCreate,
  holdProcedure,
  ownerOf,
  refuseElsewhere,
  worksOn,
  writeDraft,
  type NewOwner,
} from './held-procedure.js';
import { wordsOf } from './words-of.js';

export interface DraftRevision extends NewOwner {
  /** A procedure definition as JSON; see ProcedureDefinition. */
  readonly definition: unknown;
}

/** What programs write of procedures: whole definitions. Each act holds the procedure until it commits. */
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

  /**
   * Puts another department of the authority in charge; null: the authority as a whole. For designers of both. Applications
   * that are under way stay where they are.
   */
  async changeOwner(act: Act, procedureId: string, departmentId: string | null): Promise<string> {
    const procedure = await holdProcedure(act, { id: procedureId });
    if (!procedure || (procedure.status === 'UNPUBLISHED' && !worksOn(act.viewer, procedure)))
      throw notFound('Procedure', procedureId);
    const after = { authorityId: procedure.authorityId, departmentId };
    for (const owner of [ownerOf(procedure), after])
      if (!holds(act.viewer, 'PROCEDURE_DESIGNER', owner)) throw forbidden('changeProcedureOwner');
    await refuseElsewhere(act, after);
    procedure.departmentId = departmentId;
    await recordProcedureEvent(act, 'ProcedureOwnerChanged', procedure, null);
    return procedure.id;
  }
}

const inDefinition = (problem: Refused['problems'][number]) => ({
  ...problem,
  path: ['definition', ...problem.path],
});
