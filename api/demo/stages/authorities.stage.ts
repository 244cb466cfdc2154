import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../../core/localized-text.js';
import { Authority } from '../../people/authority.entity.js';
import { AuthorityService } from '../../people/authority.service.js';
import { Department } from '../../people/department.entity.js';
import type { AuthorityKind } from '../../people/kinds.js';
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

/** An authority and its departments as they are to be made. */
interface Wanted {
  readonly kind: AuthorityKind;
  readonly code: string;
  readonly name: LocalizedText;
  readonly territoryCode: string;
  readonly departments: readonly DemoDepartment[];
}

/** The region, its provinces and all communes, each with the departments that work there; those that are missing. */
export async function makeAuthorities(world: World): Promise<Authorities> {
  const em = world.house.orm.em.fork();
  const made = new Set((await em.find(Authority, {})).map(({ code }) => code));
  const wanted = [region, ...(await provinces(em)), ...(await communes(em))];
  for (const each of wanted.filter(({ code }) => !made.has(code))) {
    await doing(world, loader, foundation(world), (act) => make(act, each));
  }
  return known(world);
}

async function make(act: Act, { departments, ...authority }: Wanted): Promise<void> {
  const authorityId = await authorities.createAuthority(act, authority);
  for (const department of departments)
    await authorities.createDepartment(act, { authorityId, ...department });
}

const region: Wanted = {
  kind: 'REGION',
  code: regionCode,
  name: { fr: 'Région Drâa-Tafilalet', ar: 'جهة درعة تافيلالت', en: 'Drâa-Tafilalet Region' },
  territoryCode: '08',
  departments: regionDepartments,
};

async function provinces(em: EntityManager): Promise<Wanted[]> {
  const rows = await em.find(Province, {}, { orderBy: { code: 'asc' } });
  return rows.map(({ code, name }) => ({
    kind: 'PROVINCE',
    code: provinceAuthority(code),
    name: { fr: `Province ${of(name.fr)}`, ar: `إقليم ${name.ar}` },
    territoryCode: code,
    departments: [],
  }));
}

async function communes(em: EntityManager): Promise<Wanted[]> {
  const rows = await em.find(Commune, {}, { orderBy: { code: 'asc' } });
  return rows.map(({ code, name }) => {
    const counter = Object.entries(counterCommunes).find(([, seat]) => seat === code);
    return {
      kind: 'COMMUNE',
      code: communeAuthority(code),
      name: { fr: `Commune ${of(name.fr)}`, ar: `جماعة ${name.ar}` },
      territoryCode: code,
      departments: counter ? departmentsOf(counter[0] as CounterCommune) : [],
    };
  });
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
