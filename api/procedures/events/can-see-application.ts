import type { Pool } from 'pg';
import { toSql } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { applicationScope } from '../applications/application.policy.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether there is such an application for the viewer. */
export async function canSeeApplication(pool: Pool, viewer: Viewer, id: string): Promise<boolean> {
  if (!uuid.test(id)) return false;
  const values: unknown[] = [id];
  const scope = toSql(applicationScope(viewer), 'a', { add: (value) => `$${values.push(value)}` });
  const { rowCount } = await pool.query(`select 1 from application a where a.id = $1 and ${scope}`, values);
  return rowCount === 1;
}
