import DataLoader from 'dataloader';
import type { Context } from '../../platform/context.js';

/** The revisions that applications were filed under, one statement for a whole list. */
export const revisionIdsOf = (context: Context): DataLoader<string, string> => context.shared(makeLoader);

const makeLoader = ({ reader }: Context) =>
  new DataLoader<string, string>(async (ids) => {
    const { rows } = await reader.pool.query<{ id: string; revision_id: string }>({
      name: 'procedures.revision-ids',
      text: 'select id, revision_id from application where id = any($1::uuid[])',
      values: [ids],
    });
    const found = new Map(rows.map((row) => [row.id, row.revision_id]));
    return ids.map((id) => found.get(id) ?? new Error(`there is no application ${id}`));
  });
