import { randomUUID } from 'node:crypto';
import {
  procedureFiles,
  readProcedure,
  type ProcedureReference,
} from '../../../api/demo/procedures/read-procedures.js';
import type { StaffRole } from '../../../api/people/roles.js';
import { anonymous, type Grant, type Viewer } from '../../../api/platform/access/viewer.js';
import { CatalogueService } from '../../../api/procedures/catalogue/catalogue.service.js';
import { createJobs } from '../../../api/platform/jobs/pg-boss.jobs.js';
import { PublishingService } from '../../../api/procedures/publishing/publishing.service.js';
import type { ProcedureDefinition } from '../../../api/procedures/catalogue/procedure-definition.js';
import { RevisionRow } from '../../../api/procedures/catalogue/revision.entity.js';
import { act } from '../../../api/platform/act.js';
import { loadTerritory } from '../../../api/territory/load-territory.js';
import type { TestHouse } from '../house.js';

/** Everybody who tries something with an application, by their relation to it. */
export const names = [
  'applicant',
  'counter',
  'officer',
  'colleague',
  'publisher',
  'auditor',
  'stranger',
  'otherDepartment',
  'otherAuthority',
  'otherCounter',
  'nobody',
] as const;
export type Name = (typeof names)[number];
/** Whatever these try is refused. */
export const outsiders: readonly Name[] = [
  'stranger',
  'otherDepartment',
  'otherAuthority',
  'otherCounter',
  'nobody',
];

export interface Offered {
  readonly id: string;
  readonly reference: ProcedureReference;
  readonly definition: ProcedureDefinition;
  readonly revision: RevisionRow;
  /** The organisation that the applicant acts for, where the procedure is not for persons. */
  readonly organisationId: string | null;
}

export interface Cast {
  readonly viewers: Readonly<Record<Name, Viewer>>;
  readonly procedures: readonly Offered[];
  /** Where the counter is that applications may come in at. */
  readonly authorityId: string;
}

/** Two authorities, the first with two departments, their people, and the demo's procedures for the first department. */
export async function makeCast(house: TestHouse): Promise<Cast> {
  await loadTerritory(house.orm.em);
  const [here, elsewhere, inCharge, beside] = Array.from({ length: 4 }, () => randomUUID());
  await house.pool.query(
    `insert into authority (id, kind, code, name) values ($1, 'REGION', 'here', '{}'), ($2, 'AGENCY', 'elsewhere', '{}')`,
    [here, elsewhere],
  );
  await house.pool.query(
    `insert into department (id, authority_id, code, name) values ($1, $3, 'in-charge', '{}'), ($2, $3, 'beside', '{}')`,
    [inCharge, beside, here],
  );
  const grant = (role: StaffRole, authorityId: string | null, departmentId: string | null = null): Grant => ({
    role,
    authorityId,
    departmentId,
  });
  const association = randomUUID();
  const viewers: Record<Name, Viewer> = {
    applicant: { ...person([]), organisationIds: [association] },
    stranger: person([]),
    counter: person([grant('COUNTER_AGENT', here!)]),
    officer: person([grant('OFFICER', here!, inCharge)]),
    colleague: person([grant('OFFICER', here!)]),
    publisher: person([grant('PUBLISHER', here!)]),
    auditor: person([grant('AUDITOR', null)]),
    otherDepartment: person([grant('OFFICER', here!, beside)]),
    otherAuthority: person([grant('OFFICER', elsewhere!)]),
    otherCounter: person([grant('COUNTER_AGENT', elsewhere!)]),
    nobody: anonymous('fr'),
  };
  for (const [name, { personId, grants }] of Object.entries(viewers)) {
    if (personId === null) continue;
    await house.pool.query(`insert into person (id, given_name, search) values ($1, $2, $2)`, [
      personId,
      name,
    ]);
    for (const { role, authorityId, departmentId } of grants) {
      await house.pool.query(
        `insert into role_grant (id, person_id, role, authority_id, department_id, valid_from)
         values ($1, $2, $3, $4, $5, now())`,
        [randomUUID(), personId, role, authorityId, departmentId],
      );
    }
  }
  await house.pool.query(
    `insert into organisation (id, kind, name, search) values ($1, 'ASSOCIATION', 'Oasis', 'oasis')`,
    [association],
  );
  await house.pool.query(
    `insert into mandate (id, organisation_id, person_id, role, valid_from)
     values ($1, $2, $3, 'PRESIDENT', '2020-01-01')`,
    [randomUUID(), association, viewers.applicant.personId],
  );
  const maker = person([grant('PROCEDURE_DESIGNER', here!), grant('PUBLISHER', here!)]);
  await house.pool.query(`insert into person (id, search) values ($1, 'maker')`, [maker.personId]);
  const procedures: Offered[] = [];
  for (const reference of Object.keys(procedureFiles) as ProcedureReference[]) {
    const definition = await readProcedure(reference);
    const owner = { authorityId: here!, departmentId: inCharge! };
    const id = await publish(house, maker, { ...owner, definition });
    const revision = await house.orm.em.fork().findOneOrFail(RevisionRow, { procedureId: id });
    const isForPersons = definition.rules.audience.includes('CITIZEN');
    procedures.push({
      id,
      reference,
      definition,
      revision,
      organisationId: isForPersons ? null : association,
    });
  }
  return { viewers, procedures, authorityId: here! };
}

const person = (grants: readonly Grant[]): Viewer => ({
  ...anonymous('fr'),
  kind: 'person',
  personId: randomUUID(),
  grants,
});

const catalogue = new CatalogueService();

async function publish(
  { orm, pool, log }: TestHouse,
  maker: Viewer,
  drafted: { authorityId: string; departmentId: string; definition: ProcedureDefinition },
): Promise<string> {
  const published = await act(orm, maker, async (begun) => {
    const revision = await catalogue.draft(begun, drafted);
    await begun.em.flush();
    const publishing = new PublishingService(createJobs(pool, log));
    return publishing.publish(begun, { revisionId: revision, openApplications: 'STAY' });
  });
  if ('refused' in published) throw new Error(JSON.stringify(published.refused));
  return published.done;
}
