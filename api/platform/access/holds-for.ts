import type { EntityManager } from '@mikro-orm/postgresql';
import { arrayOf } from '../database/array-of.js';
import { toSql, type Condition } from './condition.js';

/**
 * Whether a condition holds for one row: the reading of a list, asked within an act before it builds on the row. What it
 * found stays so until the act ends, as far as the row itself goes.
 */
export async function holdsFor(
  em: EntityManager,
  table: string,
  id: string,
  condition: Condition,
): Promise<boolean> {
  const values: unknown[] = [id];
  const add = (value: unknown) => {
    values.push(Array.isArray(value) ? arrayOf(value as readonly string[]) : value);
    return '?';
  };
  const where = toSql(condition, 'r', { add });
  const rows = await em.execute(
    `select 1 from "${table}" r where r.id = ? and ${where} for key share of r`,
    values,
  );
  return rows.length > 0;
}
