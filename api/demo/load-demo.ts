import type { House } from '../house.js';
import { Accounts } from '../people/accounts.js';
import { createPeople } from '../people/people.js';
import type { Letters } from '../people/invitation.service.js';
import type { Authentication } from '../platform/authentication/authentication.js';
import type { Delivery } from '../platform/authentication/delivery.js';
import { Commune } from '../territory/commune.entity.js';
import { writeAccounts } from './demo-accounts.js';
import { inventApplicants, type DemoCommune } from './people/applicants.js';
import { counterCommunes, decidingCommunes } from './people/region.js';
import type { Plan } from './plan.js';
import { makeApplicants } from './stages/applicants.stage.js';
import { fileApplications, madeAlready } from './stages/applications.stage.js';
import { makeAuthorities } from './stages/authorities.stage.js';
import { publishProcedures } from './stages/procedures.stage.js';
import { makeStaff } from './stages/staff.stage.js';
import type { World } from './world.js';

export interface DemoOptions {
  /** What counts as today: the region's life of the last nine months ends here. */
  readonly now: Date;
  /** Told how far it has come, a line at a time. */
  readonly tell?: (line: string) => void;
}

const applicationCount = 300;

/**
 * Makes the demo region through the services that everybody's acts go through. Whatever is there already is left as it
 * is, so that a second start does nothing and a start after a crash goes on where the other stopped.
 */
export async function loadDemo(house: House, { now, tell = () => undefined }: DemoOptions): Promise<void> {
  const world: World = { house, base: now, tell };
  await writeAccounts(house.config.dataFolder);
  await alone(house, async () => {
    if ((await madeAlready(world)).size < applicationCount) await load(world);
  });
}

async function load(world: World): Promise<void> {
  const { house, tell } = world;
  const since = performance.now();
  tell('Loading the demo region, once …');
  const { authentication } = createPeople({ ...house, delivery: nobodyIsWrittenTo });
  const accounts = new Accounts(hashingOnce(authentication));
  const authorities = await makeAuthorities(world);
  tell('authorities and departments');
  const staff = await makeStaff(world, accounts, authorities);
  tell(`${staff.size} members of staff`);
  const plan = await planFor(world);
  const everyone = [...plan.citizens, ...plan.presidents, ...plan.traders, ...plan.mayors];
  const applicants = await makeApplicants(world, accounts, staff.get('guichet.zagora')!, everyone);
  tell(`${applicants.size} applicants`);
  const procedures = await publishProcedures(world, authorities, staff);
  tell('procedures');
  await fileApplications(world, plan, { authorities, staff, applicants, procedures });
  tell(`The demo region is loaded after ${((performance.now() - since) / 1000).toFixed(1)} s.`);
}

/** Of several processes that start together one loads; the others wait, and find everything there. */
async function alone({ pool }: House, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('demo region'))`);
    await work();
    await client.query(`select pg_advisory_unlock(hashtext('demo region'))`);
  } finally {
    // Whatever went wrong, a closed connection holds no lock.
    client.release(true);
  }
}

async function planFor({ house }: World): Promise<Plan> {
  const rows = await house.orm.em.fork().find(Commune, {}, { orderBy: { code: 'asc' } });
  const communes = rows.map(({ code, province, name, population2024, lat, lng }): DemoCommune => ({
    code,
    province: province.code,
    name,
    population: population2024,
    lat,
    lng,
  }));
  const deciding = decidingCommunes.map((name) =>
    communes.find(({ code }) => code === counterCommunes[name])!,
  );
  return { communes, deciding, ...inventApplicants(communes, deciding) };
}

/** All demo accounts have one password: hashing it once spares a first start ten seconds. */
function hashingOnce(authentication: Authentication): Authentication {
  const hashes = new Map<string, Promise<string>>();
  const $context = authentication.$context.then((context) => ({
    ...context,
    password: {
      ...context.password,
      hash(password: string) {
        const hash = hashes.get(password) ?? context.password.hash(password);
        hashes.set(password, hash);
        return hash;
      },
    },
  }));
  return { ...authentication, $context };
}

/** The demo's people have addresses that lead nowhere. */
const nothing = () => Promise.resolve();
const nobodyIsWrittenTo: Delivery & Letters = {
  verifyEmail: nothing,
  resetPassword: nothing,
  accountExists: nothing,
  sendCode: nothing,
  invite: nothing,
};
