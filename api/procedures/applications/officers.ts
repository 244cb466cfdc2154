import { heldAt } from '../../people/in-force.js';
import { RoleGrant } from '../../people/role-grant.entity.js';
import { holds } from '../../people/roles.js';
import type { Act } from '../../platform/act.js';
import { anonymous } from '../../platform/access/viewer.js';
import type { Application } from './application.columns.js';

/** Whether the person may instruct applications of this one's department today. */
export async function isOfficerOf(
  { em, now }: Act,
  personId: string,
  application: Application,
): Promise<boolean> {
  const inForce = await em.find(RoleGrant, {
    person: personId,
    role: 'OFFICER',
    ...heldAt(now),
  });
  const grants = inForce.map((grant) => ({
    role: grant.role,
    authorityId: grant.authority?.id ?? null,
    departmentId: grant.departmentId,
  }));
  const owner = { authorityId: application.authorityId, departmentId: application.departmentId };
  return holds({ ...anonymous('fr'), grants }, 'OFFICER', owner);
}
