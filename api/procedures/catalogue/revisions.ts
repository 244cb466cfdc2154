import DataLoader from 'dataloader';
import type { FormDefinition } from '../../forms/index.js';
import type { Context } from '../../platform/context.js';
import type { Workflow } from '../workflow/workflow.js';

/** What rules an application: frozen when its revision was published. */
export interface FrozenRevision {
  readonly form: FormDefinition;
  readonly workflow: Workflow;
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
        text: 'select id, status, form, workflow from procedure_revision where id = any($1::uuid[])',
        values: [missing],
      });
      for (const { id, status, form, workflow } of rows) {
        found.set(id, { form, workflow });
        if (status !== 'DRAFT') remember(id, { form, workflow });
      }
    }
    return ids.map((id) => known.get(id) ?? found.get(id) ?? new Error(`there is no revision ${id}`));
  });

function remember(id: string, revision: FrozenRevision): void {
  if (known.size >= mostKnown) known.delete(known.keys().next().value!);
  known.set(id, revision);
}
