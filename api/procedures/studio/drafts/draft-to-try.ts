import { forbidden, notFound } from '../../../core/errors.js';
import { holds } from '../../../people/roles.js';
import { matches } from '../../../platform/access/condition.js';
import type { Context } from '../../../platform/context.js';
import type { ProcedureRules } from '../../catalogue/procedure-definition.js';
import { procedureStaff } from '../../catalogue/procedure.policy.js';
import type { Ruling } from '../../workflow/asking.js';

export interface SeenDraft extends Ruling {
  readonly procedureId: string;
  readonly rules: ProcedureRules;
}

interface Row extends SeenDraft {
  readonly authority_id: string;
  readonly department_id: string | null;
}

const text = `
  select r.procedure_id as "procedureId", r.form, r.workflow, r.rules, p.authority_id, p.department_id
    from procedure_revision r join procedure p on p.id = r.procedure_id where r.id = $1 and r.status = 'DRAFT'`;

/** A draft as its designers try it out: read, not held. To everybody else it does not exist. */
export async function draftToTry(ctx: Context, revisionId: string, act: string): Promise<SeenDraft> {
  const { rows } = await ctx.reader.pool.query<Row>({ name: 'studio.draft', text, values: [revisionId] });
  const [draft] = rows;
  if (!draft || !matches(procedureStaff(ctx.viewer), { ...draft }))
    throw notFound('ProcedureRevision', revisionId);
  const owner = { authorityId: draft.authority_id, departmentId: draft.department_id };
  if (!holds(ctx.viewer, 'PROCEDURE_DESIGNER', owner)) throw forbidden(act);
  return draft;
}
