import DataLoader from 'dataloader';
import type { FormDefinition } from '../../forms/index.js';
import type { Act } from '../../platform/act.js';
import type { Context } from '../../platform/context.js';
import type { Workflow } from '../workflow/workflow.js';
import type { ProcedureRules } from './procedure-definition.js';
import { RevisionRow } from './revision.entity.js';

/** What rules an application: frozen when its revision was published. */
export interface FrozenRevision {
  readonly form: FormDefinition;
  readonly workflow: Workflow;
  readonly rules: ProcedureRules;
}

/** Frozen revisions by id. They never change, so no process ever has to forget one for being wrong. */
const known = new Map<string, FrozenRevision>();
const mostKnown = 500;

/** The revisions of many applications with one statement a request, and with none for those that are known. */
export const revisionsOf = (context: Context): DataLoader<string, FrozenRevision> =>
  context.shared(makeLoader);

const makeLoader = ({ reader }: Context) =>
  new DataLoader<string, FrozenRevision>(async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    const found = new Map<string, FrozenRevision>();
    if (missing.length > 0) {
      const { rows } = await reader.pool.query<FrozenRevision & { id: string; status: string }>({
        name: 'procedures.revisions',
        text: 'select id, status, form, workflow, rules from procedure_revision where id = any($1::uuid[])',
        values: [missing],
      });
      for (const { id, status, form, workflow, rules } of rows) {
        found.set(id, { form, workflow, rules });
        if (status !== 'DRAFT') remember(id, { form, workflow, rules });
      }
    }
    return ids.map((id) => known.get(id) ?? found.get(id) ?? new Error(`there is no revision ${id}`));
  });

/** The revision that rules an act. Not an entity: nobody changes it, and a form of forty fields is not compared at each flush. */
export async function revisionFor({ em }: Act, id: string): Promise<FrozenRevision> {
  const found = known.get(id);
  if (found) return found;
  const row = await em.findOneOrFail(RevisionRow, id, { disableIdentityMap: true });
  const { form, workflow, rules } = row;
  if (row.status !== 'DRAFT') remember(id, { form, workflow, rules });
  return { form, workflow, rules };
}

function remember(id: string, revision: FrozenRevision): void {
  if (known.size >= mostKnown) known.delete(known.keys().next().value!);
  known.set(id, revision);
}
