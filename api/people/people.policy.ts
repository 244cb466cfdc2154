import {
  all,
  always,
  any,
  is,
  never,
  not,
  oneOf,
  through,
  type Condition,
} from '../platform/access/condition.js';
import type { Grant, Viewer } from '../platform/access/viewer.js';
import { knownThroughWork, workedFor } from './dealings.js';
import {
  authoritiesWhere,
  holds,
  holdsAnywhere,
  holdsEverywhere,
  isStaff,
  isSystem,
  rowsOfStaff,
  staffRoles,
  type StaffRole,
} from './roles.js';

/**
 * Pure: which rows and columns of people's tables are for whom, and who may act on them. Nobody's role opens everybody:
 * staff see a person because of something between the two, and no more of the person than that needs (law 09-08).
 */

const own = (viewer: Viewer, column: string): Condition =>
  viewer.personId === null ? never : is(column, viewer.personId);

const yes = (right: boolean): Condition => (right ? always : never);

/** Who receives people at a counter. */
export const receiving: readonly StaffRole[] = ['COUNTER_AGENT', 'ADMIN'];

/** Registers people who come in person, files and mends organisations and mandates for them. */
export const mayServeAtCounter = (viewer: Viewer): boolean => holdsAnywhere(viewer, ...receiving);

/** `column` points to somebody who stands at the viewer's counter now: the own visitor, or a colleague's. */
function atCounter(viewer: Viewer, column: string): Condition {
  if (!mayServeAtCounter(viewer) || viewer.personId === null) return never;
  const counters = authoritiesWhere(viewer, receiving);
  const colleagues = counters === 'everywhere' ? never : oneOf('authority_id', counters);
  return through(column, 'visitor', any(is('agent_id', viewer.personId), colleagues), 'person_id');
}

/** Persons whom the viewer serves: through an application or the like that is the viewer's to work on, or at the counter. */
const served = (viewer: Viewer): Condition => any(workedFor(viewer, 'id', 'person'), atCounter(viewer, 'id'));

/** Whom a viewer may do something for at a counter: oneself, and whom the viewer serves; no record that was taken over. */
export const mayBeActedFor = (viewer: Viewer): Condition =>
  all(is('merged_into_id', null), any(own(viewer, 'id'), served(viewer)));

/** Whose accounts and roles the viewer administers: all accounts for the platform, else those who work in the authority. */
const administered = (viewer: Viewer): Condition =>
  holdsEverywhere(viewer, 'ADMIN')
    ? not(is('account_id', null))
    : through(
        'id',
        'role_grant',
        all(
          is('ended_at', null),
          rowsOfStaff(viewer, ['ADMIN'], { authority: 'authority_id', department: 'department_id' }),
        ),
        'person_id',
      );

/** Mandates of organisations that the viewer knows through work, or whose representative stands at the counter. */
const mandatesMet = (viewer: Viewer): Condition =>
  any(
    knownThroughWork(viewer, 'organisation_id', 'organisation'),
    atCounter(viewer, 'person_id'),
    through('organisation_id', 'mandate', representedAtCounter(viewer), 'organisation_id'),
  );

const representedAtCounter = (viewer: Viewer): Condition =>
  all(is('revoked_at', null), atCounter(viewer, 'person_id'));

/**
 * Names: of oneself and those who act for the same organisation; to staff, of those who work here, whom they serve,
 * oversee or administer, who act for an organisation among these, and to whom a staff act was done that they see.
 */
export const visiblePersons = (viewer: Viewer): Condition =>
  any(
    own(viewer, 'id'),
    knownThroughWork(viewer, 'id', 'person'),
    isStaff(viewer) ? through('id', 'role_grant', always, 'person_id') : never,
    atCounter(viewer, 'id'),
    administered(viewer),
    through('id', 'staff_act', visibleStaffActs(viewer), 'person_id'),
    through(
      'id',
      'mandate',
      any(all(oneOf('organisation_id', viewer.organisationIds), is('revoked_at', null)), mandatesMet(viewer)),
      'person_id',
    ),
  );

/** Phone, e-mail, birth date, commune: oneself, those who serve the person, and who administers the account. */
export const contactVisible = (viewer: Viewer): Condition =>
  any(own(viewer, 'id'), served(viewer), administered(viewer));

/** The card's number: oneself and those who serve the person. Neither administration nor audit has a need of it. */
export const cinVisible = (viewer: Viewer): Condition => any(own(viewer, 'id'), served(viewer));

/** One's own grants; colleagues see who holds what in their department or authority, to know whom to turn to. */
export const visibleGrants = (viewer: Viewer): Condition =>
  any(
    own(viewer, 'person_id'),
    rowsOfStaff(viewer, staffRoles, { authority: 'authority_id', department: 'department_id' }),
  );

/** Acted for, or just registered with a mandate. */
const ofOneself = (viewer: Viewer): Condition =>
  any(
    oneOf('id', viewer.organisationIds),
    all(
      own(viewer, 'created_by'),
      through('id', 'mandate', all(own(viewer, 'person_id'), is('revoked_at', null)), 'organisation_id'),
    ),
  );

/**
 * Name, kind, seat and ICE: of organisations that one acts for; to staff of those that they know through work; and of
 * all to who receives people at a counter, where they come to be found by name: these are no personal data.
 */
export const visibleOrganisations = (viewer: Viewer): Condition =>
  any(yes(mayServeAtCounter(viewer)), ofOneself(viewer), knownThroughWork(viewer, 'id', 'organisation'));

/** Organisations that the viewer serves: through an application that is the viewer's to work on, or a visitor who acts for it. */
const servedOrganisation = (viewer: Viewer): Condition =>
  any(
    workedFor(viewer, 'id', 'organisation'),
    through('id', 'mandate', representedAtCounter(viewer), 'organisation_id'),
  );

/** What else is known of an organisation: those who act for it, and those who serve it. */
export const organisationDetailsVisible = (viewer: Viewer): Condition =>
  any(ofOneself(viewer), servedOrganisation(viewer));

/**
 * Whose particulars the viewer may change and whose mandates end: of organisations that one acts for; at a counter of
 * those that it serves. That they are found by name opens nothing of them.
 */
export const mayBeMended = (viewer: Viewer): Condition =>
  any(oneOf('id', viewer.organisationIds), mayServeAtCounter(viewer) ? servedOrganisation(viewer) : never);

/** Who acts for an organisation: the person, those who act for it too, and staff who know it through work or meet it. */
export const visibleMandates = (viewer: Viewer): Condition =>
  any(own(viewer, 'person_id'), oneOf('organisation_id', viewer.organisationIds), mandatesMet(viewer));

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
