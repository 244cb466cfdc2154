import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { Refused } from '../../api/core/problem.js';
import { readProcedure } from '../../api/demo/procedures/read-procedures.js';
import type { StaffRole } from '../../api/people/roles.js';
import { act } from '../../api/platform/act.js';
import { anonymous, type Viewer } from '../../api/platform/access/viewer.js';
import { CatalogueService } from '../../api/procedures/catalogue/catalogue.service.js';
import { createJobs } from '../../api/platform/jobs/pg-boss.jobs.js';
import { PublishingService } from '../../api/procedures/publishing/publishing.service.js';
import { openHouse, type TestHouse } from './house.js';

const catalogue = new CatalogueService();
let publishing: PublishingService;
let house: TestHouse;
let authorityId: string;
let definition: Awaited<ReturnType<typeof readProcedure>>;
let designer: Viewer;
let publisher: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  house = await openHouse();
  publishing = new PublishingService(createJobs(house.pool, house.log));
});
afterAll(() => house.close());

beforeEach(async () => {
  authorityId = await authority();
  definition = { ...(await readProcedure('PR03')), key: `complaint-${v7()}` };
  designer = await staff('PROCEDURE_DESIGNER', authorityId);
  publisher = await staff('PUBLISHER', authorityId);
  stranger = await staff('PUBLISHER', await authority());
});

async function authority(): Promise<string> {
  const id = v7();
  await house.pool.query(`insert into authority (id, kind, code, name) values ($1, 'AGENCY', $2, '{}')`, [
    id,
    `agency-${id}`,
  ]);
  return id;
}

async function staff(role: StaffRole, of: string): Promise<Viewer> {
  const personId = v7();
  await house.pool.query(`insert into person (id, search) values ($1, '')`, [personId]);
  const grants = [{ role, authorityId: of, departmentId: null }];
  return { ...anonymous('fr'), kind: 'person', personId, grants };
}

const draft = (viewer: Viewer, title = 'Réclamation') =>
  act(house.orm, viewer, (doing) =>
    catalogue.draft(doing, {
      authorityId,
      definition: { ...definition, title: { ...definition.title, fr: title } },
    }),
  );
const publish = (viewer: Viewer, revision: string) =>
  act(house.orm, viewer, (doing) =>
    publishing.publish(doing, { revisionId: revision, openApplications: 'STAY' }),
  );
const retire = (viewer: Viewer, procedure: string) =>
  act(house.orm, viewer, (doing) => publishing.retire(doing, procedure, null));

async function drafted(): Promise<{ revision: string; procedure: string }> {
  const made = await draft(designer);
  if (!('done' in made)) throw new Refused(made.refused as Refused['problems']);
  const { rows } = await house.pool.query<{ id: string }>('select id from procedure where key = $1', [
    definition.key,
  ]);
  return { revision: made.done, procedure: rows[0]!.id };
}

const revisions = async () =>
  (
    await house.pool.query<{ number: number; status: string; title: string }>(
      `select r.number, r.status, r.title->>'fr' as title from procedure_revision r
         join procedure p on p.id = r.procedure_id where p.key = $1 order by r.number`,
      [definition.key],
    )
  ).rows;

describe('two acts at once on one procedure', () => {
  it('two designers who begin the same procedure share one draft', async () => {
    const both = await Promise.all([draft(designer), draft(designer)]);
    expect(both).toEqual([{ done: expect.any(String) }, both[0]]);
    expect(await revisions()).toEqual([{ number: 1, status: 'DRAFT', title: 'Réclamation' }]);
  });

  it('it is published once, and the second hears that it was', async () => {
    const { revision, procedure } = await drafted();
    const both = await Promise.all([publish(publisher, revision), publish(publisher, revision)]);
    expect(both).toContainEqual({ done: procedure });
    expect(both).toContainEqual({
      refused: [expect.objectContaining({ path: ['revisionId'], code: 'procedure.not_a_draft' })],
    });
  });

  it('what is written while it is published is published with it, or is the next draft', async () => {
    const { revision, procedure } = await drafted();
    const [written, published] = await Promise.all([
      draft(designer, 'Réécrite'),
      publish(publisher, revision),
    ]);
    expect(published).toEqual({ done: procedure });
    expect(written).toEqual({ done: expect.any(String) });
    const [first, second] = await revisions();
    expect(second ?? first).toMatchObject({
      status: second ? 'DRAFT' : 'PUBLISHED',
      title: 'Réécrite',
    });
  });
});

describe('what was never published', () => {
  it('does not exist for publishers of another authority', async () => {
    const { revision, procedure } = await drafted();
    await expect(publish(stranger, revision)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(retire(stranger, procedure)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(publish(designer, revision)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is everybody’s to see once it is, and still not theirs to act on', async () => {
    const { revision, procedure } = await drafted();
    await publish(publisher, revision);
    await expect(publish(stranger, revision)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(retire(stranger, procedure)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
