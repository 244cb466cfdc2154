import type { Problem } from '../core/problem.js';
import { forbidden, notFound } from '../core/errors.js';
import { refuse } from '../core/problem.js';
import type { Act } from '../platform/act.js';
import { Authority } from './authority.entity.js';
import { Department } from './department.entity.js';
import { mayGrant } from './people.policy.js';
import { isStaffRole, platformRoles, type StaffRole } from './roles.js';

export interface RoleOffered {
  readonly role: string;
  readonly authorityId?: string | null;
  readonly departmentId?: string | null;
}

export interface CheckedRole {
  readonly role: StaffRole;
  readonly authority: Authority | null;
  readonly departmentId: string | null;
}

/** The role with the authority and department that it is for, when they exist and the viewer may give it. */
export async function checkRole(act: Act, name: string, offered: RoleOffered): Promise<CheckedRole> {
  const { role } = offered;
  const authorityId = offered.authorityId ?? null;
  const departmentId = offered.departmentId ?? null;
  if (!isStaffRole(role)) refuse('people.not_a_staff_role', ['role']);
  if (authorityId === null) refuseWithoutAuthority(role, departmentId);
  if (!mayGrant(act.viewer, { authorityId, departmentId })) throw forbidden(name);

  const authority = authorityId === null ? null : await act.em.findOne(Authority, authorityId);
  if (authorityId !== null && !authority) throw notFound('Authority', authorityId);
  if (departmentId !== null) {
    const department = await act.em.findOne(Department, { id: departmentId, authority: authorityId! });
    if (!department) throw notFound('Department', departmentId);
  }
  return { role, authority, departmentId };
}

function refuseWithoutAuthority(role: StaffRole, departmentId: string | null): void {
  const path: Problem['path'] = ['authorityId'];
  if (departmentId !== null || !platformRoles.includes(role)) refuse('people.role_needs_authority', path);
}
