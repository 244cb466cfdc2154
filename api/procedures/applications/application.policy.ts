import { authoritiesWhere, holds, isSystem, rowsOfStaff, type StaffRole } from '../../people/roles.js';
import { all, any, is, matches, never, not, oneOf, type Condition } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { isOpen, type Phase } from '../workflow/phases.js';
import type { Actor } from '../workflow/workflow.js';

/** The columns of an application that its rights are asked of, by database name. */
export interface ApplicationRights {
  readonly phase: string;
  readonly applicant_id: string;
  readonly organisation_id: string | null;
  readonly filed_by_id: string;
  readonly counter_authority_id: string | null;
  readonly authority_id: string;
  readonly department_id: string | null;
}

/** Staff of the deciding authority who read its applications; auditors read without acting. */
export const readers: readonly StaffRole[] = ['COUNTER_AGENT', 'OFFICER', 'PUBLISHER', 'AUDITOR'];
const deciding = { authority: 'authority_id', department: 'department_id' };

/** The applicant's own: filed in one's own name, or for an organisation that one may act for today. */
export function ofApplicant(viewer: Viewer): Condition {
  if (viewer.personId === null) return never;
  return any(
    all(is('applicant_id', viewer.personId), is('organisation_id', null)),
    oneOf('organisation_id', viewer.organisationIds),
  );
}

/** Filed at a counter where the viewer serves. A counter agent sees it from its first draft on, to finish it. */
export function ofCounter(viewer: Viewer): Condition {
  const served = authoritiesWhere(viewer, ['COUNTER_AGENT']);
  return served === 'everywhere'
    ? not(is('counter_authority_id', null))
    : oneOf('counter_authority_id', served);
}

/** A counter serves whoever comes, whatever department will decide: a counter grant anywhere in the authority is enough. */
export function servesAtCounter(viewer: Viewer, authorityId: string): boolean {
  const served = authoritiesWhere(viewer, ['COUNTER_AGENT']);
  return served === 'everywhere' || served.includes(authorityId);
}

/** Everything submitted that one of the roles reaches in the deciding authority. */
const submitted = (viewer: Viewer, roles: readonly StaffRole[]): Condition =>
  all(not(is('phase', 'DRAFT')), rowsOfStaff(viewer, roles, deciding));

/** What staff of the deciding authority see. */
export const ofStaff = (viewer: Viewer): Condition => submitted(viewer, readers);

/** Who sees an application. */
export const applicationScope = (viewer: Viewer): Condition =>
  // Staff's first: lists are read part by part, each without the rows of those before it.
  any(ofStaff(viewer), ofCounter(viewer), ofApplicant(viewer));

/** Through what staff know applicants: those whose applications they decide on, or that were filed at their counter. */
export const workedOn = (viewer: Viewer): Condition =>
  any(ofCounter(viewer), submitted(viewer, ['COUNTER_AGENT', 'OFFICER']));

export const overseen = (viewer: Viewer): Condition => submitted(viewer, ['AUDITOR']);

/** Who reads the answers: auditors see that and when something was done, not what people wrote. */
export const answersScope = (viewer: Viewer): Condition =>
  any(
    ofApplicant(viewer),
    ofCounter(viewer),
    rowsOfStaff(viewer, ['COUNTER_AGENT', 'OFFICER', 'PUBLISHER'], deciding),
  );

/** Who sees what staff write among themselves: notes, assignments, hidden journal entries. */
export const internalScope = (viewer: Viewer): Condition => {
  // Nobody looks behind the desk in a matter of one's own.
  const own = ofApplicant(viewer);
  return own.kind === 'never' ? ofStaff(viewer) : all(ofStaff(viewer), notApplicant(viewer));
};

function notApplicant(viewer: Viewer): Condition {
  const person = viewer.personId === null ? [] : [not(is('applicant_id', viewer.personId))];
  const organisations = viewer.organisationIds.length
    ? [any(is('organisation_id', null), not(oneOf('organisation_id', viewer.organisationIds)))]
    : [];
  return all(...person, ...organisations);
}

export const isApplicant = (viewer: Viewer, application: ApplicationRights): boolean =>
  matches(ofApplicant(viewer), { ...application });

/** Acts at the counter where it was filed. */
const isAtCounter = (viewer: Viewer, application: ApplicationRights): boolean =>
  matches(ofCounter(viewer), { ...application });

export const maySee = (viewer: Viewer, application: ApplicationRights): boolean =>
  matches(applicationScope(viewer), { ...application }) || isSystem(viewer);

export const maySeeInternal = (viewer: Viewer, application: ApplicationRights): boolean =>
  matches(internalScope(viewer), { ...application });

/** As what the viewer may take transitions. Nobody decides in a matter of one's own, whatever roles one holds. */
export function actingAs(viewer: Viewer, application: ApplicationRights): Actor[] {
  if (isSystem(viewer)) return ['SYSTEM'];
  if (isApplicant(viewer, application)) return ['APPLICANT'];
  const owner = { authorityId: application.authority_id, departmentId: application.department_id };
  const staff = (['COUNTER_AGENT', 'OFFICER', 'PUBLISHER'] as const).filter((role) =>
    holds(viewer, role, owner),
  );
  return isAtCounter(viewer, application) ? ['APPLICANT', ...staff] : staff;
}

/** Assigns, writes notes, asks for corrections: officers of the deciding department, not in a matter of their own. */
export const mayInstruct = (viewer: Viewer, application: ApplicationRights): boolean =>
  actingAs(viewer, application).includes('OFFICER') || isSystem(viewer);

/** Records what a receipt says: those who instruct, and the deciding authority's own counter. */
export const mayRecordPayments = (viewer: Viewer, application: ApplicationRights): boolean =>
  actingAs(viewer, application).some((actor) => actor === 'OFFICER' || actor === 'COUNTER_AGENT');

/** Gives it to another department: those who instruct it, while something is still to be decided. */
export const mayHandOver = (viewer: Viewer, application: ApplicationRights): boolean =>
  isOpen(application.phase as Phase) && mayInstruct(viewer, application);

/** Speaks in the thread: the applicant, the counter on the applicant's behalf, and those who instruct. */
export const mayTalk = (viewer: Viewer, application: ApplicationRights): boolean =>
  actingAs(viewer, application).some((actor) => actor !== 'PUBLISHER');
