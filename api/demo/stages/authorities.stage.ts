import { Authority } from '../../people/authority.entity.js';
import { AuthorityService } from '../../people/authority.service.js';
import { Department } from '../../people/department.entity.js';
import type { Act } from '../../platform/act.js';
import { Commune } from '../../territory/commune.entity.js';
import { Province } from '../../territory/province.entity.js';
import {
  communeAuthority,
  counterCommunes,
  departmentsOf,
  provinceAuthority,
  regionCode,
  regionDepartments,
  type CounterCommune,
  type DemoDepartment,
} from '../people/region.js';
import { doing, foundation, loader, type World } from '../world.js';

/** Ids of the authorities and, in them, of the departments, by code. */
export interface Authorities {
  id(code: string): string;
  department(authority: string, code: string): string;
}

const authorities = new AuthorityService();

/** The region, its provinces and all communes, with the departments that work here. All of it or nothing. */
export async function makeAuthorities(world: World): Promise<Authorities> {
  await doing(world, loader, foundation(world), async (act) => {
    if ((await act.em.count(Authority, { code: regionCode })) > 0) return;
    const region = { fr: 'Région Drâa-Tafilalet', ar: 'جهة درعة تافيلالت', en: 'Drâa-Tafilalet Region' };
    const regionId = await authorities.createAuthority(act, {
      kind: 'REGION',
      code: regionCode,
      name: region,
      territoryCode: '08',
    });
    await makeDepartments(act, regionId, regionDepartments);
    for (const { code, name } of await act.em.find(Province, {}, { orderBy: { code: 'asc' } })) {
      await authorities.createAuthority(act, {
        kind: 'PROVINCE',
        code: provinceAuthority(code),
        name: { fr: `Province ${of(name.fr)}`, ar: `إقليم ${name.ar}` },
        territoryCode: code,
      });
    }
    for (const { code, name } of await act.em.find(Commune, {}, { orderBy: { code: 'asc' } })) {
      const id = await authorities.createAuthority(act, {
        kind: 'COMMUNE',
        code: communeAuthority(code),
        name: { fr: `Commune ${of(name.fr)}`, ar: `جماعة ${name.ar}` },
        territoryCode: code,
      });
      const counter = Object.entries(counterCommunes).find(([, known]) => known === code);
      if (counter) await makeDepartments(act, id, departmentsOf(counter[0] as CounterCommune));
    }
  });
  return known(world);
}

async function makeDepartments(act: Act, authorityId: string, departments: readonly DemoDepartment[]) {
  for (const department of departments) await authorities.createDepartment(act, { authorityId, ...department });
}

/** « de Zagora », « d’Errachidia ». */
const of = (name = '') => (/^[AEIOUYÂÉÈÎ]/iu.test(name) ? `d’${name}` : `de ${name}`);

async function known({ house }: World): Promise<Authorities> {
  const em = house.orm.em.fork();
  const ids = new Map((await em.find(Authority, {})).map(({ code, id }) => [code, id]));
  const departments = await em.find(Department, {});
  const id = (code: string) => ids.get(code) ?? missing(code);
  return {
    id,
    department: (authority, code) =>
      departments.find((each) => each.authority.id === id(authority) && each.code === code)?.id ??
      missing(`${authority}, ${code}`),
  };
}

function missing(what: string): never {
  throw new Error(`the demo region has no ${what}`);
}
