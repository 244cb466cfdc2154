import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Proof } from '../platform/authentication/proof.js';
import type { ViewerRow } from './viewer-row.js';
import { viewerOf } from './viewer-of.js';

const officer = { role: 'OFFICER', authorityId: 'zagora', departmentId: null };
const citizen: ViewerRow = {
  personId: 'amina',
  preferredLanguage: 'ar',
  secondFactorEnabled: false,
  grants: [],
  organisationIds: ['association'],
  until: null,
};
const session = (provedSecondFactor: boolean): Proof => ({
  kind: 'session',
  accountId: 'account',
  sessionId: 'session',
  provedSecondFactor,
  expiresAt: null,
});
const key: Proof = { kind: 'key', accountId: 'account', scopes: ['read'], expiresAt: null };

describe('A proved session', () => {
  it('is the person with mandates and language', () => {
    expect(viewerOf(session(false), citizen)).toEqual({
      kind: 'person',
      personId: 'amina',
      sessionId: 'session',
      grants: [],
      organisationIds: ['association'],
      scopes: null,
      language: 'ar',
    });
  });

  it('is believed until the session or the next grant or mandate is over, whichever comes first', () => {
    const until = (expiresAt: number | null, rights: number | null) =>
      viewerOf({ ...session(false), expiresAt }, { ...citizen, until: rights }).until;
    expect([until(null, null), until(5, null), until(null, 7), until(5, 7), until(7, 5)]).toEqual([
      undefined,
      5,
      7,
      5,
      5,
    ]);
  });

  it('of staff without a second factor may only enrol one', () => {
    const viewer = viewerOf(session(false), { ...citizen, grants: [officer] });
    expect(viewer).toMatchObject({
      kind: 'anonymous',
      personId: null,
      grants: [],
      mustEnrolSecondFactor: true,
    });
  });

  it('that did not prove an enrolled second factor is nobody', () => {
    const enrolled = { ...citizen, secondFactorEnabled: true };
    expect(viewerOf(session(false), enrolled)).toMatchObject({ kind: 'anonymous', personId: null });
    expect(viewerOf(session(true), enrolled)).toMatchObject({ kind: 'person', personId: 'amina' });
  });

  it('never carries a staff grant unless a second factor is enrolled and proved', () => {
    const proof = fc.oneof(fc.boolean().map(session), fc.constant(key));
    const row = fc.record({
      personId: fc.constant('amina'),
      preferredLanguage: fc.constant('ar' as const),
      secondFactorEnabled: fc.boolean(),
      grants: fc.array(fc.constant(officer)),
      organisationIds: fc.constant([]),
      until: fc.constant(null),
    });
    fc.assert(
      fc.property(proof, row, (proved, known) => {
        const viewer = viewerOf(proved, known);
        if (viewer.grants.length === 0) return;
        expect(known.secondFactorEnabled).toBe(true);
        expect(proved.kind === 'key' || proved.provedSecondFactor).toBe(true);
      }),
    );
  });
});

describe('An API key', () => {
  it('is its owner, narrowed to its scopes', () => {
    expect(viewerOf(key, citizen)).toMatchObject({
      kind: 'client',
      personId: 'amina',
      sessionId: null,
      scopes: ['read'],
    });
  });

  it('is believed until the session or the next grant or mandate is over, whichever comes first', () => {
    const until = (expiresAt: number | null, rights: number | null) =>
      viewerOf({ ...session(false), expiresAt }, { ...citizen, until: rights }).until;
    expect([until(null, null), until(5, null), until(null, 7), until(5, 7), until(7, 5)]).toEqual([
      undefined,
      5,
      7,
      5,
      5,
    ]);
  });

  it('of staff without a second factor is worth nothing', () => {
    expect(viewerOf(key, { ...citizen, grants: [officer] })).toMatchObject({
      kind: 'anonymous',
      personId: null,
    });
  });
});
