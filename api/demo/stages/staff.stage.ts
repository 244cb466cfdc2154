import type { Accounts } from '../../people/accounts.js';
import { GrantService } from '../../people/grant.service.js';
import { Person } from '../../people/person.entity.js';
import { loadViewerRow } from '../../people/viewer-row.js';
import { anonymous, type Viewer } from '../../platform/access/viewer.js';
import { accountLanes, inLanes } from '../lanes.js';
import { demoPassword, demoSecondFactor } from '../people/demo-secrets.js';
import { demoStaff, type DemoStaff } from '../people/staff.js';
import { doing, foundation, loader, type World } from '../world.js';
import type { Authorities } from './authorities.stage.js';

const grants = new GrantService();

/** Who works here, by key. */
export type Staff = ReadonlyMap<string, Viewer>;

/** Accounts with their grants and second factor. What a former start left half done is finished. */
export async function makeStaff(world: World, accounts: Accounts, authorities: Authorities): Promise<Staff> {
  const viewers = await inLanes(
    accountLanes,
    demoStaff,
    async (member) => [member.key, await makeMember(world, accounts, authorities, member)] as const,
  );
  return new Map(viewers);
}

async function makeMember(
  world: World,
  accounts: Accounts,
  authorities: Authorities,
  member: DemoStaff,
): Promise<Viewer> {
  const { pool } = world.house;
  const { email, language } = member;
  const person = await accountOf(world, accounts, {
    email,
    givenName: member.name.given[0],
    familyName: member.name.family[0],
    language,
  });
  const row = await loadViewerRow(pool, person.accountId);
  if (row?.grants.length === 0) await grantAll(world, authorities, member, person.id);
  if (!row?.secondFactorEnabled) await accounts.enrolKnownSecondFactor(person.accountId, demoSecondFactor);
  const now = await loadViewerRow(pool, person.accountId);
  return { ...anonymous(language), kind: 'person', personId: person.id, grants: now?.grants ?? [] };
}

const grantAll = (world: World, authorities: Authorities, member: DemoStaff, personId: string) =>
  doing(world, loader, foundation(world), async (act) => {
    for (const { role, authority, department } of member.grants) {
      const authorityId = authority && authorities.id(authority);
      const departmentId = authority && department && authorities.department(authority, department);
      await grants.grantRole(act, { personId, role, authorityId, departmentId });
    }
  });

/** The person behind an account, which is made when there is none. */
export async function accountOf(
  world: World,
  accounts: Accounts,
  account: { email: string; givenName: string; familyName: string; language: 'ar' | 'fr' },
): Promise<{ id: string; accountId: string }> {
  const found = await world.house.orm.em
    .fork()
    .findOne(Person, { email: account.email, accountId: { $ne: null } });
  const person =
    found ??
    (await doing(world, loader, foundation(world), ({ em }) =>
      accounts.create(em, { ...account, password: demoPassword }),
    ));
  return { id: person.id, accountId: person.accountId! };
}
