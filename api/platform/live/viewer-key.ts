import type { Grant, Viewer } from '../access/viewer.js';

/** Viewers for whom this is equal have the same rights and read the same language: one answer serves them all. */
export const viewerKey = (viewer: Viewer): string =>
  JSON.stringify([
    viewer.kind,
    viewer.personId,
    viewer.language,
    viewer.grants.map(grantKey).sort(),
    [...viewer.organisationIds].sort(),
    viewer.scopes && [...viewer.scopes].sort(),
    viewer.mustEnrolSecondFactor ?? false,
  ]);

const grantKey = ({ role, authorityId, departmentId }: Grant) => `${role} ${authorityId} ${departmentId}`;
