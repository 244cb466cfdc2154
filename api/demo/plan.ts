import type { Phase } from '../procedures/workflow/phases.js';
import type { Channel } from '../procedures/catalogue/procedure-definition.js';
import type { DemoApplicant, DemoApplicants, DemoCommune } from './people/applicants.js';
import type { ProcedureReference } from './procedures/read-procedures.js';
import { diceFor, shuffled, type Dice } from './random.js';

/** One application of the demo before it is lived through. */
export interface PlannedApplication {
  /** 1 to 300; names it among the dice, and among those that are made. */
  readonly place: number;
  readonly reference: ProcedureReference;
  /** The commune that it concerns; of PR05 and PR08 also the one that decides. */
  readonly commune: DemoCommune;
  readonly applicant: DemoApplicant;
  readonly channel: Channel;
  readonly target: Phase;
  /** How many days before the base instant it was filed. */
  readonly age: number;
  /** Sent back once for correction on its way. */
  readonly corrected: boolean;
}

/** How many of each procedure: 300 in all. */
const counts: Record<ProcedureReference, number> = {
  PR01: 80,
  PR03: 98,
  PR04: 32,
  PR05: 18,
  PR08: 20,
  PR14: 16,
  PR15: 36,
};

/** How often an application of the demo stands in each phase, and how many days ago it was filed then. */
const phases: Record<
  Phase,
  { weight: number; age: readonly [number, number]; late: readonly [number, number] }
> = {
  DRAFT: { weight: 4, age: [0, 12], late: [13, 30] },
  SUBMITTED: { weight: 12, age: [0, 6], late: [30, 75] },
  IN_REVIEW: { weight: 30, age: [5, 40], late: [62, 110] },
  AWAITING_APPLICANT: { weight: 8, age: [6, 30], late: [62, 80] },
  ACCEPTED: { weight: 14, age: [20, 160], late: [160, 270] },
  REFUSED: { weight: 8, age: [20, 160], late: [160, 270] },
  TACITLY_ACCEPTED: { weight: 0, age: [66, 90], late: [90, 140] },
  WITHDRAWN: { weight: 4, age: [10, 120], late: [120, 250] },
  CLOSED: { weight: 20, age: [50, 200], late: [200, 272] },
};

/** Only operating licences are accepted by silence: so many of them. */
const tacit = 4;

export interface Plan extends DemoApplicants {
  readonly communes: readonly DemoCommune[];
  /** Communes that offer PR05 and PR08 themselves. */
  readonly deciding: readonly DemoCommune[];
}

/** The 300 applications, oldest first, every commune of the region among them. */
export function planApplications(plan: Plan): PlannedApplication[] {
  const dice = diceFor('plan');
  const references = shuffled(
    dice,
    (Object.keys(counts) as ProcedureReference[]).flatMap((each) =>
      Array<ProcedureReference>(counts[each]).fill(each),
    ),
  );
  const everywhere = inTurn(shuffled(dice, plan.communes));
  const deciding = inTurn(plan.deciding);
  const presidents = inTurn(plan.presidents);
  const mayors = inTurn(plan.mayors);
  const licences = { made: 0 };
  const planned = references.map((reference, at): PlannedApplication => {
    const own = diceFor(`application ${at + 1}`);
    const target = reference === 'PR08' && licences.made++ < tacit ? 'TACITLY_ACCEPTED' : phaseBy(own);
    const { age, late } = phases[target];
    const isDecidedByCommune = reference === 'PR05' || reference === 'PR08';
    const isForAssociations = reference === 'PR04' || reference === 'PR14';
    const isByCommune = reference === 'PR14' && at % 3 === 0;
    const president = isByCommune ? mayors() : isForAssociations ? presidents() : null;
    const commune = president?.commune ?? (isDecidedByCommune ? deciding() : everywhere());
    const applicant = president ?? applicantBy(own, plan, commune, isDecidedByCommune);
    return {
      place: at + 1,
      reference,
      commune,
      applicant,
      channel: channelBy(own, applicant, reference),
      target,
      age: own.between(...(own.chance(0.75) ? age : late)),
      corrected:
        target !== 'DRAFT' && target !== 'SUBMITTED' && target !== 'TACITLY_ACCEPTED' && own.chance(0.3),
    };
  });
  return planned.sort((one, other) => other.age - one.age || one.place - other.place);
}

const phaseBy = (dice: Dice): Phase =>
  dice.weighted(Object.entries(phases).map(([phase, { weight }]) => [phase as Phase, weight] as const));

function applicantBy(dice: Dice, plan: Plan, commune: DemoCommune, isTrade: boolean): DemoApplicant {
  const traders = plan.traders.filter((trader) => trader.commune.code === commune.code);
  if (isTrade && traders.length > 0 && dice.chance(0.6)) return dice.pick(traders);
  const online = plan.citizens.filter(({ hasAccount }) => hasAccount);
  const neighbours = plan.citizens.filter((citizen) => citizen.commune.code === commune.code);
  return dice.chance(0.4) || neighbours.length === 0 ? dice.pick(online) : dice.pick(neighbours);
}

function channelBy(dice: Dice, { hasAccount }: DemoApplicant, reference: ProcedureReference): Channel {
  if (hasAccount) return 'ONLINE';
  const onPaper = reference === 'PR01' || reference === 'PR03' || reference === 'PR05';
  return onPaper && dice.chance(0.15) ? 'PAPER' : 'COUNTER';
}

/** One after the other, and again from the first. */
function inTurn<T>(things: readonly T[]): () => T {
  let next = 0;
  return () => things[next++ % things.length]!;
}
