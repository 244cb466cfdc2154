import DataLoader from 'dataloader';
import type { Context } from '../../platform/context.js';

/** The keys of procedures by id; whoever sees a revision sees its procedure's. */
export const keysOf = (context: Context): DataLoader<string, string> => context.shared(makeLoader);

const makeLoader = ({ reader }: Context) =>
  new DataLoader<string, string>(async (ids) => {
    const { rows } = await reader.pool.query<{ id: string; key: string }>({
      name: 'procedures.keys',
      text: 'select id, key from procedure where id = any($1::uuid[])',
      values: [[...ids]],
    });
    const keys = new Map(rows.map(({ id, key }) => [id, key]));
    return ids.map((id) => keys.get(id) ?? new Error(`there is no procedure ${id}`));
  });
