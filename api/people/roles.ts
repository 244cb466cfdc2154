import { all, always, any, is, never, oneOf, type Condition } from '../platform/access/condition.js';
import type { Grant, Viewer } from '../platform/access/viewer.js';

/** Every role of the platform. A person without a grant is a CITIZEN; all other roles are given by a grant. */
export const roles = [
  'CITIZEN',
  'COUNTER_AGENT',
  'OFFICER',
  'PROCEDURE_DESIGNER',
  'PUBLISHER',
  'PROJECT_MANAGER',
  'BUDGET_OFFICER',
  'PARTICIPATION_OFFICER',
  'TRAINING_OFFICER',
  'MODERATOR',
  'AUDITOR',
  'ADMIN',
] as const;
export type Role = (typeof roles)[number];
/** A role that is given by a grant: for one department, or for a whole authority. */
export type StaffRole = Exclude<Role, 'CITIZEN'>;

export const staffRoles = roles.filter((role): role is StaffRole => role !== 'CITIZEN');
/** The roles that may be held for the whole platform, without an authority. */
export const platformRoles: readonly StaffRole[] = ['ADMIN', 'AUDITOR'];

export const isStaffRole = (role: string): role is StaffRole => staffRoles.includes(role as StaffRole);

/** Whose thing it is: an authority, and the department of it that is in charge (null: the authority as a whole). */
export interface Owner {
  readonly authorityId: string;
  readonly departmentId?: string | null;
}

/** Jobs and the demo loader: they act without a person and pass every check of a role. */
export const isSystem = (viewer: Viewer): boolean => viewer.kind === 'system';

/** Holds any staff grant at all. */
export const isStaff = (viewer: Viewer): boolean =>
  isSystem(viewer) || viewer.grants.some((grant) => isStaffRole(grant.role));

/** Holds one of the roles somewhere: enough to open a door, not to see a thing. */
export const holdsAnywhere = (viewer: Viewer, ...wanted: readonly StaffRole[]): boolean =>
  isSystem(viewer) || grantsOf(viewer, wanted).length > 0;

/**
 * Holds one of the roles over a thing of this owner. A grant for a department reaches the things of that department;
 * a grant for a whole authority reaches all of its departments; a grant for the platform reaches everything.
 */
export const holds = (viewer: Viewer, wanted: StaffRole | readonly StaffRole[], owner: Owner): boolean =>
  isSystem(viewer) ||
  grantsOf(viewer, listed(wanted)).some(
    (grant) =>
      grant.authorityId === null ||
      (grant.authorityId === owner.authorityId &&
        (grant.departmentId === null || grant.departmentId === (owner.departmentId ?? null))),
  );

/** Holds one of the roles for the whole platform. */
export const holdsEverywhere = (viewer: Viewer, ...wanted: readonly StaffRole[]): boolean =>
  isSystem(viewer) || grantsOf(viewer, wanted).some((grant) => grant.authorityId === null);

/** The authorities where one of the roles is held, for a department or the whole; 'everywhere' with a platform grant. */
export function authoritiesWhere(
  viewer: Viewer,
  wanted: readonly StaffRole[],
): 'everywhere' | readonly string[] {
  if (holdsEverywhere(viewer, ...wanted)) return 'everywhere';
  return [...new Set(grantsOf(viewer, wanted).map((grant) => grant.authorityId!))];
}

/** The names of the columns that say whose row it is; without `department` the rows have no department. */
export interface OwnerColumns {
  readonly authority: string;
  readonly department?: string;
}

/**
 * The rows that a role reaches: of the own department, or of the whole authority when the grant has no department.
 * The list's reading of what `holds` says of one thing; roles.spec.ts proves that the two agree.
 */
export function rowsOfStaff(viewer: Viewer, wanted: readonly StaffRole[], columns: OwnerColumns): Condition {
  if (holdsEverywhere(viewer, ...wanted)) return always;
  const grants = grantsOf(viewer, wanted);
  const whole = grants.filter((grant) => grant.departmentId === null).map((grant) => grant.authorityId!);
  const parts = grants.filter((grant) => grant.departmentId !== null && !whole.includes(grant.authorityId!));
  return any(
    oneOf(columns.authority, [...new Set(whole)]),
    ...parts.map((grant) => rowsOfDepartment(grant, columns)),
  );
}

const rowsOfDepartment = (grant: Grant, columns: OwnerColumns): Condition =>
  columns.department === undefined
    ? never
    : all(is(columns.authority, grant.authorityId), is(columns.department, grant.departmentId));

const grantsOf = (viewer: Viewer, wanted: readonly StaffRole[]): readonly Grant[] =>
  viewer.grants.filter((grant) => wanted.includes(grant.role as StaffRole));

const listed = (wanted: StaffRole | readonly StaffRole[]): readonly StaffRole[] =>
  typeof wanted === 'string' ? [wanted] : wanted;
