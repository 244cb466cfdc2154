import { notFound } from '../../../core/errors.js';
import { matches } from '../../../platform/access/condition.js';
import type { Context } from '../../../platform/context.js';
import { procedureStaff } from '../../catalogue/procedure.policy.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { isOpen, phases } from '../../workflow/phases.js';
import { differencesOf } from './differences-of.js';

interface Row extends RevisionWords {
  readonly id: string;
  readonly procedureId: string;
  readonly publishedId: string | null;
  readonly authority_id: string;
  readonly department_id: string | null;
}

const text = `
  select r.id, r.procedure_id as "procedureId", p.published_revision_id as "publishedId", p.authority_id, p.department_id,
         r.title, r.summary, r.rules, r.form, r.workflow
    from procedure_revision r join procedure p on p.id = r.procedure_id where r.id = $1`;

/** What a revision says otherwise than `sinceId`, or than the published one; for those who work on the procedure. */
export async function compareRevisions(ctx: Context, id: string, sinceId: string | null) {
  const after = await revision(ctx, id);
  const before = sinceId ?? after.publishedId;
  if (before === null || before === id) return [];
  const older = await revision(ctx, before);
  if (older.procedureId !== after.procedureId) throw notFound('ProcedureRevision', before);
  const changes = differencesOf(older, after, ctx.viewer.language);
  const standing = await openAt(ctx, after.procedureId);
  return changes.map(({ code, path, params }) => ({
    code,
    path: path.map(String),
    message: ctx.translate(code, ctx.viewer.language, params),
    openApplications:
      code === 'studio.change.step_removed'
        ? (standing.get(older.workflow.steps[Number(path[2])]!.key) ?? 0)
        : null,
  }));
}

async function revision({ reader, viewer }: Context, id: string): Promise<Row> {
  const { rows } = await reader.pool.query<Row>({ name: 'studio.revision', text, values: [id] });
  const [row] = rows;
  if (!row || !matches(procedureStaff(viewer), { ...row })) throw notFound('ProcedureRevision', id);
  return row;
}

/** How many open applications stand at each step. */
async function openAt({ reader }: Context, procedureId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await reader.pool.query<{ step: string; count: number }>({
    name: 'studio.open-at',
    text: 'select step, count(*)::int as count from application where procedure_id = $1 and phase = any($2) group by step',
    values: [procedureId, phases.filter(isOpen)],
  });
  return new Map(rows.map(({ step, count }) => [step, count]));
}
