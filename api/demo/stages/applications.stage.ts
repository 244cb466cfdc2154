import type { Act } from '../../platform/act.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { createFileServices } from '../../files/files.js';
import type { DemoApplicant, DemoCommune } from '../people/applicants.js';
import { Life } from '../life/life.js';
import type { Cast, Turn } from '../life/scene.js';
import { communeAuthority, counterCommunes, type CounterCommune } from '../people/region.js';
import { inLanes } from '../lanes.js';
import { demoStaff } from '../people/staff.js';
import { planApplications, type Plan, type PlannedApplication } from '../plan.js';
import { diceFor } from '../random.js';
import { momentBefore } from '../timeline.js';
import { doing, loader, type World } from '../world.js';
import type { Applicants } from './applicants.stage.js';
import type { Authorities } from './authorities.stage.js';
import type { KnownProcedure, Procedures } from './procedures.stage.js';
import type { Staff } from './staff.stage.js';

export interface Everybody {
  readonly authorities: Authorities;
  readonly staff: Staff;
  readonly applicants: Applicants;
  readonly procedures: Procedures;
}

const tellEvery = 50;
/** While one life computes, another waits for the database. */
const lanes = 3;

/** Lives through all planned applications that are not there yet, each in one transaction: a crash loses none half. */
export async function fileApplications(world: World, plan: Plan, everybody: Everybody): Promise<void> {
  const planned = inTime(planApplications(plan), world);
  const made = await madeAlready(world);
  const { uploads } = await createFileServices(world.house);
  const communes = new Map(plan.communes.map(({ code, name }) => [code, { name }]));
  let count = made.size;
  const missing = planned.filter(({ place }) => !made.has(place));
  const turns = inTurn(missing.length);
  await inLanes(lanes, [...missing.entries()], async ([at, each]) => {
    const dice = diceFor(`life ${each.place}`);
    const turn = turns[at]!;
    const tools = {
      base: world.base,
      filed: each.filed,
      dice,
      uploads,
      communes,
      turn,
    };
    const live = async (act: Act) => {
      await new Life(act, each, castOf(each, everybody), tools).live();
      await act.em.execute('insert into demo_made (place) values (?)', [each.place]);
    };
    await doing(world, loader, world.base, live).finally(turn.over);
    if (++count % tellEvery === 0) world.tell(`${count} of ${planned.length} applications`);
  });
}

/** Each with the instant at which it is filed, in that order. */
function inTime(planned: readonly PlannedApplication[], { base }: World) {
  const latest = base.getTime() - 5 * 3_600_000;
  const dated = planned.map((each) => {
    const moment = momentBefore(base, each.age, diceFor(`filing ${each.place}`));
    return { ...each, filed: new Date(Math.min(moment.getTime(), latest - each.place * 1_000)) };
  });
  return dated.sort((one, other) => one.filed.getTime() - other.filed.getTime());
}

/** Numbers are given in the order in which applications are planned, whichever life gets there first. */
function inTurn(count: number): Turn[] {
  let before: Promise<unknown> = Promise.resolve();
  return Array.from({ length: count }, () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const turn = { come: before, over: () => resolve() };
    // A draft is over without having waited.
    before = Promise.all([before, promise]);
    return turn;
  });
}

/** The applications that a former start has made, by their place in the plan. */
export async function madeAlready({ house }: World): Promise<Set<number>> {
  const { rows } = await house.pool.query<{ place: number }>('select place from demo_made');
  return new Set(rows.map(({ place }) => place));
}

function castOf(planned: PlannedApplication, everybody: Everybody): Cast {
  const { reference, commune, applicant } = planned;
  const procedure = everybody.procedures(reference, commune.code);
  return {
    procedure,
    applicant: knownAs(applicant, everybody.applicants),
    counter: counterFor(commune, everybody),
    officers: officersOf(procedure, everybody.staff),
  };
}

function knownAs({ key }: DemoApplicant, applicants: Applicants) {
  const known = applicants.get(key);
  if (!known) throw new Error(`${key} is not registered`);
  return known;
}

/** The counter in the seat of the commune's province. */
function counterFor(commune: DemoCommune, { authorities, staff }: Everybody): Cast['counter'] {
  const [name, code] = Object.entries(counterCommunes).find(([, seat]) => seat.startsWith(commune.province))!;
  const agent = staff.get(`guichet.${name as CounterCommune}`)!;
  return { authorityId: authorities.id(communeAuthority(code)), agent };
}

function officersOf({ authority, department }: KnownProcedure, staff: Staff): Cast['officers'] {
  const officers: Viewer[] = demoStaff
    .filter(({ grants }) =>
      grants.some(
        (grant) =>
          grant.role === 'OFFICER' && grant.authority === authority && grant.department === department,
      ),
    )
    .map(({ key }) => staff.get(key)!);
  const [first, ...others] = officers;
  if (!first) throw new Error(`nobody works in ${department} of ${authority}`);
  return [first, ...others];
}
