import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import 'reflect-metadata';
import { staffRoles } from '../../api/people/roles.js';
import * as policy from '../../api/people/people.policy.js';
// Registers through what staff know people.
import '../../api/procedures/procedures.js';
import { phases } from '../../api/procedures/workflow/phases.js';
import { matches, toSql, type Condition, type Related } from '../../api/platform/access/condition.js';
import { anonymous, type Viewer } from '../../api/platform/access/viewer.js';
import { freshDatabase } from '../support/database.js';

/** Few ids, so that random viewers and rows meet often. */
const ids = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
const id = fc.constantFrom(...ids);
const maybe = fc.option(id, { nil: null });
// The roles that people's rights speak of come up more often than the others.
const role = fc.constantFrom(
  ...staffRoles,
  'ADMIN',
  'ADMIN',
  'AUDITOR',
  'AUDITOR',
  'COUNTER_AGENT',
  'OFFICER',
);

const viewer: fc.Arbitrary<Viewer> = fc.record({
  kind: fc.constant('person' as const),
  personId: maybe,
  sessionId: fc.constant(null),
  scopes: fc.constant(null),
  language: fc.constant('fr' as const),
  organisationIds: fc.uniqueArray(id, { maxLength: 2 }),
  grants: fc.array(fc.record({ role, authorityId: maybe, departmentId: maybe }), { maxLength: 2 }),
});

type Row = Record<string, string | null>;
const past = fc.constantFrom(null, '2026-01-01 00:00:00+00');
const tables: Record<string, Record<string, fc.Arbitrary<string | null>>> = {
  person: { id, account_id: maybe, merged_into_id: maybe },
  mandate: {
    organisation_id: id,
    person_id: id,
    revoked_at: past,
  },
  organisation: { id, created_by: maybe },
  role_grant: { person_id: id, authority_id: maybe, department_id: maybe, ended_at: past },
  visitor: { person_id: id, agent_id: id, authority_id: maybe },
  application: {
    phase: fc.constantFrom(...phases),
    applicant_id: id,
    organisation_id: maybe,
    counter_authority_id: maybe,
    authority_id: id,
    department_id: maybe,
  },
  invitation: { authority_id: maybe, department_id: maybe },
  staff_act: { authority_id: maybe, person_id: maybe },
  auth_session: { user_id: id },
  auth_api_key: { reference_id: id },
};
const typeOf = (column: string) =>
  column === 'phase' ? 'text' : column.endsWith('_at') ? 'timestamptz' : 'uuid';
type World = Record<string, Row[]>;
const world: fc.Arbitrary<World> = fc.record(
  Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [table, fc.array(fc.record(columns), { maxLength: 6 })]),
  ),
);

const rights: Record<string, [table: string, rows: (viewer: Viewer) => Condition]> = {
  visiblePersons: ['person', policy.visiblePersons],
  contactVisible: ['person', policy.contactVisible],
  cinVisible: ['person', policy.cinVisible],
  mayBeActedFor: ['person', policy.mayBeActedFor],
  visibleGrants: ['role_grant', policy.visibleGrants],
  visibleOrganisations: ['organisation', policy.visibleOrganisations],
  organisationDetailsVisible: ['organisation', policy.organisationDetailsVisible],
  mayBeMended: ['organisation', policy.mayBeMended],
  visibleMandates: ['mandate', policy.visibleMandates],
  visibleInvitations: ['invitation', policy.visibleInvitations],
  visibleStaffActs: ['staff_act', policy.visibleStaffActs],
  visibleSessions: ['auth_session', policy.visibleSessions],
  visibleApiKeys: ['auth_api_key', policy.visibleApiKeys],
};

describe('the rights on people', () => {
  let pool: pg.Pool;

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await freshDatabase(), max: 1 });
    for (const [table, columns] of Object.entries(tables)) {
      const types = Object.keys(columns).map((column) => `${column} ${typeOf(column)}`);
      await pool.query(`create table ${table} (place int, ${types.join(', ')})`);
    }
  });
  afterAll(() => pool.end());

  it.each(Object.entries(rights))(
    '%s: the list and the single check say the same',
    async (_, [table, rows]) => {
      let seen = 0;
      await fc.assert(
        fc.asyncProperty(viewer, world, async (asking, there) => {
          await fill(there);
          const condition = rows(asking);
          const values: unknown[] = [];
          const where = toSql(condition, 'a', { add: (value) => `$${values.push(value)}` });
          const listed = await pool.query<{ place: number }>(
            `select a.place from ${table} a where ${where} order by 1`,
            values,
          );
          const checked = there[table]!.flatMap((row, place) =>
            matches(condition, row, relatedIn(there)) ? [place] : [],
          );
          expect(listed.rows.map(({ place }) => place)).toEqual(checked);
          seen += checked.length;
        }),
        { numRuns: 150 },
      );
      expect(seen).toBeGreaterThan(0);
    },
  );

  it('no role opens anybody by itself: there must be something between the two', () => {
    const nothing: Related = () => null;
    const someone = { id: 'somebody else', account_id: null, cin: 'AB12345' };
    fc.assert(
      fc.property(viewer, (asking) => {
        for (const rows of [policy.visiblePersons, policy.contactVisible, policy.cinVisible]) {
          expect(matches(rows(asking), someone, nothing)).toBe(false);
        }
        const withAccount = { ...someone, account_id: 'an account' };
        expect(matches(policy.cinVisible(asking), withAccount, nothing)).toBe(false);
        const administers = asking.grants.some(
          ({ role: held, authorityId }) => held === 'ADMIN' && authorityId === null,
        );
        expect(matches(policy.contactVisible(asking), withAccount, nothing)).toBe(administers);
      }),
    );
  });

  it('show nothing to nobody', () => {
    for (const [, rows] of Object.values(rights)) expect(rows(anonymous('fr'))).toEqual({ kind: 'never' });
  });

  async function fill(there: World): Promise<void> {
    const statements = Object.keys(tables).flatMap((table) => {
      const rows = JSON.stringify(there[table]!.map((row, place) => ({ ...row, place })));
      return [
        `delete from ${table}`,
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, '${rows}')`,
      ];
    });
    await pool.query(statements.join(';'));
  }
});

/** As EXISTS does: any of the rows pointed to may meet the condition. */
const relatedIn =
  (there: World): Related =>
  (step, row) =>
    there[step.table]!.find(
      (other) => other[step.key] === row[step.column] && matches(step.condition, other, relatedIn(there)),
    ) ?? null;
