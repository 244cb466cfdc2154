import { all, always, any, is, never, oneOf, through, type Condition } from '../platform/access/condition.js';
import type { Grant, Viewer } from '../platform/access/viewer.js';
import { holds, holdsAnywhere, holdsEverywhere, isSystem, rowsOfStaff, staffRoles } from './roles.js';

/** Pure: which rows and columns of people's tables are for whom, and who may act on them. */

const own = (viewer: Viewer, column: string): Condition =>
  viewer.personId === null ? never : is(column, viewer.personId);

const yes = (right: boolean): Condition => (right ? always : never);

/** Staff who deal with people at a counter, decide on what they ask, administer or audit. */
const dealsWithPeople = (viewer: Viewer): boolean =>
  holdsAnywhere(viewer, 'COUNTER_AGENT', 'OFFICER', 'ADMIN', 'AUDITOR');

/** Oneself, those who hold a mandate of the same organisation, and everybody to staff who deal with people. */
export const visiblePersons = (viewer: Viewer): Condition =>
  any(
    yes(dealsWithPeople(viewer)),
    own(viewer, 'id'),
    through(
      'id',
      'mandate',
      all(oneOf('organisation_id', viewer.organisationIds), is('revoked_at', null)),
      'person_id',
    ),
  );

/** Phone, e-mail, birth date, commune: oneself, and staff who deal with people. */
export const contactVisible = (viewer: Viewer): Condition =>
  any(yes(dealsWithPeople(viewer)), own(viewer, 'id'));

/** The card's number: oneself, and those who check cards or decide; auditors have no need of it. */
export const cinVisible = (viewer: Viewer): Condition =>
  any(yes(holdsAnywhere(viewer, 'COUNTER_AGENT', 'OFFICER', 'ADMIN')), own(viewer, 'id'));

/** One's own grants; colleagues see who holds what in their department or authority, to know whom to turn to. */
export const visibleGrants = (viewer: Viewer): Condition =>
  any(
    own(viewer, 'person_id'),
    rowsOfStaff(viewer, staffRoles, { authority: 'authority_id', department: 'department_id' }),
  );

/** Organisations that one acts for or has just registered with a mandate, and all to staff who deal with people. */
export const visibleOrganisations = (viewer: Viewer): Condition =>
  any(
    yes(dealsWithPeople(viewer)),
    oneOf('id', viewer.organisationIds),
    all(
      own(viewer, 'created_by'),
      through('id', 'mandate', all(own(viewer, 'person_id'), is('revoked_at', null)), 'organisation_id'),
    ),
  );

export const visibleMandates = (viewer: Viewer): Condition =>
  any(
    yes(dealsWithPeople(viewer)),
    own(viewer, 'person_id'),
    oneOf('organisation_id', viewer.organisationIds),
  );

/** To administrators of the authority or department that the invitation is for. */
export const visibleInvitations = (viewer: Viewer): Condition =>
  rowsOfStaff(viewer, ['ADMIN'], { authority: 'authority_id', department: 'department_id' });

/** To administrators and auditors of the authority. */
export const visibleStaffActs = (viewer: Viewer): Condition =>
  rowsOfStaff(viewer, ['ADMIN', 'AUDITOR'], { authority: 'authority_id' });

/** One's own sessions; everybody's to administrators of the platform. */
export const visibleSessions = (viewer: Viewer): Condition =>
  any(yes(holdsEverywhere(viewer, 'ADMIN')), ofOwnAccount(viewer, 'user_id'));

/** One's own keys; nobody else's. */
export const visibleApiKeys = (viewer: Viewer): Condition => ofOwnAccount(viewer, 'reference_id');

const ofOwnAccount = (viewer: Viewer, column: string): Condition =>
  viewer.personId === null ? never : through(column, 'person', is('id', viewer.personId), 'account_id');

/** Registers people who come in person, files and mends organisations and mandates for them. */
export const mayServeAtCounter = (viewer: Viewer): boolean => holdsAnywhere(viewer, 'COUNTER_AGENT', 'ADMIN');

/** A grant that could be given or taken; without an authority it is for the whole platform. */
export function mayGrant(viewer: Viewer, grant: Pick<Grant, 'authorityId' | 'departmentId'>): boolean {
  if (grant.authorityId === null) return holdsEverywhere(viewer, 'ADMIN');
  return holds(viewer, 'ADMIN', { authorityId: grant.authorityId, departmentId: grant.departmentId });
}

/**
 * Ends sessions and resets the second factor of somebody with these grants in force. An administrator reaches only
 * those whose every grant he could have given: otherwise he could take over an account that is stronger than his own.
 */
export function mayAdminister(viewer: Viewer, grants: readonly Grant[]): boolean {
  if (isSystem(viewer) || holdsEverywhere(viewer, 'ADMIN')) return true;
  return grants.length > 0 && grants.every((grant) => mayGrant(viewer, grant));
}
