import { forbidden, notFound } from '../../../core/errors.js';
import { neededFacts, type FormDefinition, type NeededFacts } from '../../../forms/index.js';
import { holds } from '../../../people/roles.js';
import { matches } from '../../../platform/access/condition.js';
import type { Context } from '../../../platform/context.js';
import { factsInWords } from '../../applications/facts-in-words.js';
import { procedureStaff } from '../../catalogue/procedure.policy.js';
import type { Workflow } from '../../workflow/workflow.js';
import { pastOf } from './past.js';
import { replay, type Simulation } from './replay.js';

export interface Simulated extends Simulation {
  readonly replayed: number;
  readonly form: FormDefinition;
  readonly workflow: Workflow;
}

interface DraftRow {
  readonly procedureId: string;
  readonly form: FormDefinition;
  readonly workflow: Workflow;
  readonly authorityId: string;
  readonly departmentId: string | null;
}

const draftText = `
  select r.procedure_id as "procedureId", r.form, r.workflow, p.authority_id as "authorityId", p.department_id as "departmentId"
    from procedure_revision r join procedure p on p.id = r.procedure_id where r.id = $1 and r.status = 'DRAFT'`;

/**
 * Replays the newest real applications of a procedure on its draft. Designers need not see applications, so what comes
 * back are figures by field and step: no answer, no number, no name.
 */
export async function simulate(ctx: Context, revisionId: string, last: number): Promise<Simulated> {
  const { pool } = ctx.reader;
  const { rows } = await pool.query<DraftRow>({
    name: 'studio.draft',
    text: draftText,
    values: [revisionId],
  });
  const [draft] = rows;
  const owner = draft && { authorityId: draft.authorityId, departmentId: draft.departmentId };
  const seen =
    owner &&
    matches(procedureStaff(ctx.viewer), {
      authority_id: owner.authorityId,
      department_id: owner.departmentId,
    });
  if (!draft || !owner || !seen) throw notFound('ProcedureRevision', revisionId);
  if (!holds(ctx.viewer, 'PROCEDURE_DESIGNER', owner)) throw forbidden('simulateDraft');
  const past = await pastOf(pool, draft.procedureId, last);
  const facts = await factsInWords(ctx, all(past.map(({ answers }) => neededFacts(draft.form, answers))));
  const simulation = replay(draft, past, facts, ctx.viewer.language);
  return { ...simulation, replayed: past.length, form: draft.form, workflow: draft.workflow };
}

const all = (needed: readonly NeededFacts[]): NeededFacts => ({
  communes: [...new Set(needed.flatMap(({ communes }) => communes))],
  files: [...new Set(needed.flatMap(({ files }) => files))],
  applications: [...new Set(needed.flatMap(({ applications }) => applications))],
  listItems: needed.flatMap(({ listItems }) => listItems),
});
