import { Refused } from '../../core/problem.js';
import type { Act } from '../../platform/act.js';
import { recordProcedureEvent } from '../events/procedure-event.js';
import { readDefinition } from './check-definition.js';
import { holdOrCreate, writeDraft, type NewOwner } from './held-procedure.js';
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
}

const inDefinition = (problem: Refused['problems'][number]) => ({
  ...problem,
  path: ['definition', ...problem.path],
});
