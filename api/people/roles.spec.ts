import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matches } from '../platform/access/condition.js';
import { anonymous, type Grant, type Viewer } from '../platform/access/viewer.js';
import { authoritiesWhere, holds, holdsAnywhere, isStaff, rowsOfStaff, staffRoles } from './roles.js';

const viewerWith = (grants: readonly Grant[]): Viewer => ({
  ...anonymous('fr'),
  kind: 'person',
  personId: 'p',
  grants,
});

const role = fc.constantFrom(...staffRoles);
const authority = fc.constantFrom('region', 'zagora', 'tinghir');
const department = fc.constantFrom('roads', 'water');
const grant: fc.Arbitrary<Grant> = fc.oneof(
  fc.record({ role, authorityId: authority, departmentId: fc.option(department) }),
  fc.record({
    role: fc.constantFrom('ADMIN', 'AUDITOR'),
    authorityId: fc.constant(null),
    departmentId: fc.constant(null),
  }),
);
const thing = fc.record({ authorityId: authority, departmentId: fc.option(department) });

describe('A staff role', () => {
  it('reaches the same rows in a list as one by one', () => {
    fc.assert(
      fc.property(fc.array(grant), fc.array(role, { minLength: 1 }), thing, (grants, wanted, owner) => {
        const viewer = viewerWith(grants);
        const row = { authority_id: owner.authorityId, department_id: owner.departmentId };
        const listed = rowsOfStaff(viewer, wanted, {
          authority: 'authority_id',
          department: 'department_id',
        });
        expect(matches(listed, row)).toBe(holds(viewer, wanted, owner));
      }),
    );
  });

  it('for a department reaches nothing that has no department', () => {
    const viewer = viewerWith([{ role: 'OFFICER', authorityId: 'zagora', departmentId: 'roads' }]);
    expect(holds(viewer, 'OFFICER', { authorityId: 'zagora', departmentId: 'roads' })).toBe(true);
    expect(holds(viewer, 'OFFICER', { authorityId: 'zagora', departmentId: 'water' })).toBe(false);
    expect(holds(viewer, 'OFFICER', { authorityId: 'zagora' })).toBe(false);
    expect(holds(viewer, 'OFFICER', { authorityId: 'tinghir', departmentId: 'roads' })).toBe(false);
    expect(holds(viewer, 'ADMIN', { authorityId: 'zagora', departmentId: 'roads' })).toBe(false);
  });

  it('names the authorities where it is held', () => {
    const officer: Grant = { role: 'OFFICER', authorityId: 'zagora', departmentId: 'roads' };
    const auditor: Grant = { role: 'AUDITOR', authorityId: null, departmentId: null };
    expect(authoritiesWhere(viewerWith([officer, auditor]), ['OFFICER'])).toEqual(['zagora']);
    expect(authoritiesWhere(viewerWith([officer, auditor]), ['AUDITOR'])).toBe('everywhere');
    expect(authoritiesWhere(viewerWith([]), ['OFFICER'])).toEqual([]);
    expect(holdsAnywhere(viewerWith([officer]), 'OFFICER', 'ADMIN')).toBe(true);
  });

  it('is what makes a person staff', () => {
    expect(isStaff(viewerWith([]))).toBe(false);
    expect(isStaff(viewerWith([{ role: 'CITIZEN', authorityId: null, departmentId: null }]))).toBe(false);
    expect(isStaff(viewerWith([{ role: 'MODERATOR', authorityId: 'region', departmentId: null }]))).toBe(
      true,
    );
  });
});
