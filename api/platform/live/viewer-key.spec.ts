import { describe, expect, it } from '@jest/globals';
import { anonymous, type Viewer } from '../access/viewer.js';
import { viewerKey } from './viewer-key.js';

const here = { role: 'OFFICER', authorityId: 'region', departmentId: 'works' };
const there = { role: 'AUDITOR', authorityId: 'region', departmentId: null };
const amina: Viewer = {
  kind: 'person',
  personId: 'amina',
  sessionId: 'one',
  grants: [here, there],
  organisationIds: ['a', 'b'],
  scopes: null,
  language: 'ar',
};

describe('One answer serves viewers', () => {
  it('who are the same in another order, on another session, for another time', () => {
    const other = {
      ...amina,
      sessionId: 'two',
      until: 7,
      grants: [there, here],
      organisationIds: ['b', 'a'],
    };
    expect(viewerKey(other)).toBe(viewerKey(amina));
    expect(viewerKey(anonymous('fr'))).toBe(viewerKey(anonymous('fr')));
  });

  it('and never those who differ in a right or in their language', () => {
    const others: Viewer[] = [
      anonymous('ar'),
      { ...amina, kind: 'client' },
      { ...amina, personId: 'brahim' },
      { ...amina, grants: [here] },
      { ...amina, grants: [here, { ...there, role: 'OFFICER' }] },
      { ...amina, grants: [{ ...here, departmentId: null }, there] },
      { ...amina, grants: [{ ...here, authorityId: 'other' }, there] },
      { ...amina, organisationIds: ['a'] },
      { ...amina, scopes: [] },
      { ...amina, scopes: ['read'] },
      { ...amina, language: 'fr' },
      { ...amina, mustEnrolSecondFactor: true },
    ];
    expect(new Set([amina, ...others].map(viewerKey)).size).toBe(others.length + 1);
  });
});
