import type { ApplicationRights } from './application.policy.js';
import type { Application } from './application.columns.js';

/** An application's columns as the policies name them. */
export const rightsOf = (application: Application): ApplicationRights => ({
  phase: application.phase,
  applicant_id: application.applicantId,
  organisation_id: application.organisationId,
  filed_by_id: application.filedById,
  counter_authority_id: application.counterAuthorityId,
  authority_id: application.authorityId,
  department_id: application.departmentId,
});
