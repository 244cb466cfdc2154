import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
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
const known = new LRUCache<string, FrozenRevision>({ max: 500 });

/** The revisions of many applications with one statement a request, and with none for those that are known. */
export const revisionsOf = (context: Context): DataLoader<string, FrozenRevision> =>
  context.shared(makeLoader);

const makeLoader = ({ reader }: Context) =>
  new DataLoader<string, FrozenRevision>(async (ids) => {
    const found = new Map(ids.map((id) => [id, known.get(id)]));
    const missing = ids.filter((id) => !found.get(id));
    if (missing.length > 0) {
      const { rows } = await reader.pool.query<Row>({
        name: 'procedures.revisions',
        text: 'select id, status, form, workflow, rules from procedure_revision where id = any($1::uuid[])',
        values: [missing],
      });
      for (const row of rows) found.set(row.id, remembered(row));
    }
    return ids.map((id) => found.get(id) ?? new Error(`there is no revision ${id}`));
  });

/** The revision that rules an act. Not an entity: nobody changes it, and a form of forty fields is not compared at each flush. */
export async function revisionFor({ em }: Act, id: string): Promise<FrozenRevision> {
  const found = known.get(id);
  if (found) return found;
  return remembered(await em.findOneOrFail(RevisionRow, id, { disableIdentityMap: true }));
}

type Row = Pick<RevisionRow, 'id' | 'status' | keyof FrozenRevision>;

/** What a row says, known from here on unless it is a draft, which may still change. */
function remembered({ id, status, form, workflow, rules }: Row): FrozenRevision {
  const revision = { form, workflow, rules };
  if (status !== 'DRAFT') known.set(id, revision);
  return revision;
}
