import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { staffRoles } from '../../api/people/roles.js';
import {
  answersScope,
  applicationScope,
  internalScope,
  ofApplicant,
  ofCounter,
  overseen,
  workedOn,
} from '../../api/procedures/applications/application.policy.js';
import { phases } from '../../api/procedures/workflow/phases.js';
import { matches, toSql } from '../../api/platform/access/condition.js';
import { anonymous, type Viewer } from '../../api/platform/access/viewer.js';
import { freshDatabase } from '../support/database.js';

/** Few ids, so that random viewers and rows meet often. */
const ids = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
const id = fc.constantFrom(...ids);
const maybe = fc.option(id, { nil: null });

const viewer: fc.Arbitrary<Viewer> = fc.record({
  kind: fc.constant('person' as const),
  personId: maybe,
  sessionId: fc.constant(null),
  scopes: fc.constant(null),
  language: fc.constant('fr' as const),
  organisationIds: fc.uniqueArray(id, { maxLength: 2 }),
  grants: fc.array(
    fc.record({ role: fc.constantFrom(...staffRoles), authorityId: maybe, departmentId: maybe }),
    { maxLength: 3 },
  ),
});
const row = fc.record({
  phase: fc.constantFrom(...phases),
  applicant_id: id,
  organisation_id: maybe,
  filed_by_id: id,
  counter_authority_id: maybe,
  authority_id: id,
  department_id: maybe,
});

const policies = {
  applicationScope,
  answersScope,
  internalScope,
  ofApplicant,
  ofCounter,
  overseen,
  workedOn,
};

describe('the rights on applications', () => {
  let pool: pg.Pool;

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await freshDatabase() });
    await pool.query(`create table application (place int, phase text, applicant_id uuid, organisation_id uuid,
      filed_by_id uuid, counter_authority_id uuid, authority_id uuid, department_id uuid)`);
  });
  afterAll(() => pool.end());

  it.each(Object.entries(policies))('%s: the list and the single check say the same', async (_, policy) => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(viewer, fc.array(row, { minLength: 1, maxLength: 12 }), async (asking, rows) => {
        const condition = policy(asking);
        const values: unknown[] = [JSON.stringify(rows.map((each, place) => ({ ...each, place })))];
        const where = toSql(condition, 'a', { add: (value) => `$${values.push(value)}` });
        const listed = await pool.query<{ place: number }>(
          `select a.place from jsonb_populate_recordset(null::application, $1::jsonb) a where ${where} order by 1`,
          values,
        );
        const checked = rows.flatMap((each, place) => (matches(condition, each) ? [place] : []));
        expect(listed.rows.map(({ place }) => place)).toEqual(checked);
        seen += checked.length;
      }),
      { numRuns: 1000 }, // some policies see one row in forty
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('shows nothing to nobody', () => {
    for (const policy of Object.values(policies)) {
      expect(policy(anonymous('fr'))).toEqual({ kind: 'never' });
    }
  });
});
