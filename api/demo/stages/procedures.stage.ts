import { CatalogueService } from '../../procedures/catalogue/catalogue.service.js';
import type { ProcedureDefinition } from '../../procedures/catalogue/procedure-definition.js';
import { ProcedureRow } from '../../procedures/catalogue/procedure.entity.js';
import { PublishingService } from '../../procedures/publishing/publishing.service.js';
import {
  communeAuthority,
  counterCommunes,
  decidingCommunes,
  departmentInCharge,
  isOwnedByCommunes,
  regionCode,
} from '../people/region.js';
import { procedureFiles, readProcedure, type ProcedureReference } from '../procedures/read-procedures.js';
import { doing, publication, type World } from '../world.js';
import type { Authorities } from './authorities.stage.js';
import type { Staff } from './staff.stage.js';

/** A procedure of the demo and who decides it. */
export interface KnownProcedure {
  readonly id: string;
  readonly definition: ProcedureDefinition;
  /** Code of the authority. */
  readonly authority: string;
  readonly department: string;
}

/** The procedure for what is asked, in the commune that it is asked of. */
export type Procedures = (reference: ProcedureReference, communeCode: string) => KnownProcedure;

const catalogue = new CatalogueService();

/** Drafts and publishes each file: for the region, or once for each commune that decides itself. */
export async function publishProcedures(
  world: World,
  authorities: Authorities,
  staff: Staff,
): Promise<Procedures> {
  const known = new Map<string, KnownProcedure>();
  for (const reference of Object.keys(procedureFiles) as ProcedureReference[]) {
    const file = await readProcedure(reference);
    for (const { key, authority, slot } of ownersOf(reference, file)) {
      const definition = { ...file, key };
      const department = departmentInCharge[reference];
      const id = await publish(world, authorities, staff, { definition, authority, department });
      known.set(`${reference} ${slot}`, { id, definition, authority, department });
    }
  }
  return (reference, communeCode) => {
    const slot = isOwnedByCommunes(reference) ? communeCode : regionCode;
    const found = known.get(`${reference} ${slot}`);
    if (!found) throw new Error(`nobody decides ${reference} in ${communeCode}`);
    return found;
  };
}

function ownersOf(reference: ProcedureReference, { key }: ProcedureDefinition) {
  if (!isOwnedByCommunes(reference)) return [{ key, authority: regionCode, slot: regionCode }];
  return decidingCommunes.map((name) => ({
    key: `${key}-${name}`,
    authority: communeAuthority(counterCommunes[name]),
    slot: counterCommunes[name] as string,
  }));
}

async function publish(
  world: World,
  authorities: Authorities,
  staff: Staff,
  { definition, authority, department }: Omit<KnownProcedure, 'id'>,
): Promise<string> {
  const { orm } = world.house;
  const published = await orm.em.fork().findOne(ProcedureRow, { key: definition.key, status: 'PUBLISHED' });
  if (published) return published.id;
  const designer = staff.get('conception')!;
  return doing(world, designer, publication(world), async (act) => {
    const revision = await catalogue.draft(act, {
      authorityId: authorities.id(authority),
      departmentId: authorities.department(authority, department),
      definition,
    });
    await act.em.flush();
    const publisher = { ...act, viewer: staff.get('publication')! };
    const publishing = new PublishingService(world.house.jobs);
    return publishing.publish(publisher, { revisionId: revision, openApplications: 'STAY' });
  });
}
