import { ref } from '@mikro-orm/core';
import { forbidden, notFound } from '../core/errors.js';
import { refuse } from '../core/problem.js';
import { holdsFor } from '../platform/access/holds-for.js';
import type { Act } from '../platform/act.js';
import { oneAtATime } from '../platform/one-at-a-time.js';
import { mayGrant, visiblePersons } from './people.policy.js';
import { Person } from './person.entity.js';
import { checkRole, type CheckedRole } from './role-offered.js';
import { RoleGrant } from './role-grant.entity.js';
import type { EndGrantInput, GrantRoleInput } from './staff.inputs.js';
import { record } from './staff-acts.js';
import { isSystem } from './roles.js';

export class GrantService {
  async grantRole(act: Act, input: GrantRoleInput): Promise<string> {
    const role = await checkRole(act, 'grantRole', input);
    const isSeen =
      isSystem(act.viewer) || (await holdsFor(act.em, 'person', input.personId, visiblePersons(act.viewer)));
    const person = isSeen ? await act.em.findOne(Person, input.personId) : null;
    if (!person) throw notFound('Person', input.personId);
    if (person.accountId === null) refuse('people.has_no_account', ['personId']);
    const validFrom = input.validFrom ?? act.now;
    const validUntil = input.validUntil ?? null;
    if (validUntil !== null && validUntil <= validFrom)
      refuse('people.ends_before_it_begins', ['validUntil']);
    const grant = await this.give(act, person, role, { validFrom, validUntil });
    return grant.id;
  }

  async endGrant(act: Act, { grantId }: EndGrantInput): Promise<string> {
    const grant = await act.em.findOne(RoleGrant, grantId);
    if (!grant) throw notFound('RoleGrant', grantId);
    const authorityId = grant.authority?.id ?? null;
    if (!mayGrant(act.viewer, { authorityId, departmentId: grant.departmentId })) throw forbidden('endGrant');
    if (grant.endedAt) return grant.id;
    if (authorityId === null && grant.role === 'ADMIN') await this.refuseLastAdministrator(act, grant);
    grant.endedAt = act.now;
    grant.endedBy = act.viewer.personId;
    record(act, 'endGrant', {
      personId: grant.person.id,
      authorityId,
      details: { grantId, role: grant.role, departmentId: grant.departmentId },
    });
    return grant.id;
  }

  /** Gives a role that was checked before, by whomever it is given. */
  async give(
    act: Act,
    person: Person,
    { role, authority, departmentId }: CheckedRole,
    { validFrom, validUntil }: { validFrom: Date; validUntil: Date | null },
  ): Promise<RoleGrant> {
    await oneAtATime(act, 'grant', person.id);
    const same = await act.em.findOne(RoleGrant, { person, role, authority, departmentId, endedAt: null });
    if (same && (same.validUntil === null || same.validUntil > act.now))
      refuse('people.grant_exists', ['role']);
    if (same) {
      // Its time ran out by itself; two rows may not stand open for one role.
      same.endedAt = same.validUntil;
      await act.em.flush();
    }
    const grant = act.em.create(RoleGrant, {
      person: ref(person),
      role,
      authority: authority && ref(authority),
      departmentId,
      validFrom,
      validUntil,
      grantedBy: act.viewer.personId,
    });
    record(act, 'grantRole', {
      personId: person.id,
      authorityId: authority?.id ?? null,
      details: { grantId: grant.id, role, departmentId },
    });
    return grant;
  }

  /** Somebody must be able to let others in. Two who end each other's grant at once wait for one another here. */
  private async refuseLastAdministrator(act: Act, grant: RoleGrant): Promise<void> {
    await oneAtATime(act, 'last administrator');
    const others = await act.em.count(RoleGrant, {
      role: 'ADMIN',
      authority: null,
      endedAt: null,
      validUntil: null,
      id: { $ne: grant.id },
    });
    if (others === 0) refuse('people.last_administrator', ['grantId']);
  }
}
