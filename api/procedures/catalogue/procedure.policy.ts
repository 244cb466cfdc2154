import { any, not, is, type Condition } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { rowsOfStaff } from '../../people/roles.js';

/** Everybody sees what was ever published; what was not, only those who work on it. */
export const procedureScope = (viewer: Viewer): Condition =>
  any(not(is('status', 'UNPUBLISHED')), procedureStaff(viewer));

/** Those who design, publish and audit the procedures of an authority. */
export const procedureStaff = (viewer: Viewer): Condition =>
  rowsOfStaff(viewer, ['PROCEDURE_DESIGNER', 'PUBLISHER', 'ADMIN', 'AUDITOR'], {
    authority: 'authority_id',
    department: 'department_id',
  });
