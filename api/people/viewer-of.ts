import { anonymous, type Viewer } from '../platform/access/viewer.js';
import type { Proof } from '../platform/authentication/proof.js';
import type { ViewerRow } from './viewer-row.js';

/**
 * What a proved session or key is worth. This is where the second factor is guarded on every road in, whichever made
 * the session: who has enrolled one is nobody until the session has proved it, and staff who have not may only enrol.
 */
export function viewerOf(proof: Proof, row: ViewerRow | null): Viewer {
  if (!row) return anonymous('fr');
  const until = Math.min(row.until ?? Infinity, proof.expiresAt ?? Infinity);
  const nobody = anonymous(row.preferredLanguage);
  const isStaff = row.grants.length > 0;
  if (isStaff && !row.secondFactorEnabled) {
    return proof.kind === 'session' ? { ...nobody, mustEnrolSecondFactor: true } : nobody;
  }
  if (row.secondFactorEnabled && proof.kind === 'session' && !proof.provedSecondFactor) return nobody;
  return {
    kind: proof.kind === 'session' ? 'person' : 'client',
    personId: row.personId,
    sessionId: proof.kind === 'session' ? proof.sessionId : null,
    grants: row.grants,
    organisationIds: row.organisationIds,
    scopes: proof.kind === 'key' ? proof.scopes : null,
    language: row.preferredLanguage,
    ...(until < Infinity && { until }),
  };
}
