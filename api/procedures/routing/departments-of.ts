import DataLoader from 'dataloader';
import type { Context } from '../../platform/context.js';

/** Codes of the departments that a procedure may send applications to, by the procedure's id. */
export const departmentsOf = (context: Context): DataLoader<string, ReadonlySet<string>> =>
  context.shared(makeLoader);

const makeLoader = ({ reader }: Context) =>
  new DataLoader<string, ReadonlySet<string>>(async (ids) => {
    const { rows } = await reader.pool.query<{ id: string; codes: string[] }>({
      name: 'procedures.departments',
      text: `select p.id, array_agg(d.code) as codes from procedure p
               join department d on d.authority_id = p.authority_id where p.id = any($1::uuid[]) group by p.id`,
      values: [[...ids]],
    });
    const found = new Map(rows.map(({ id, codes }) => [id, new Set(codes)]));
    return ids.map((id) => found.get(id) ?? new Set());
  });
