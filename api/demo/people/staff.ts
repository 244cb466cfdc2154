import type { StaffRole } from '../../people/roles.js';
import { diceFor } from '../random.js';
import { nameBy, type FullName } from './names.js';
import {
  communeAuthority,
  counterCommunes,
  decidingCommunes,
  regionCode,
  type CounterCommune,
} from './region.js';

/** A role of a demo account; without an authority it is for the whole platform, without a department for all of one. */
export interface DemoGrant {
  readonly role: StaffRole;
  readonly authority: string | null;
  readonly department: string | null;
}

export interface DemoStaff {
  readonly key: string;
  readonly email: string;
  readonly name: FullName;
  readonly language: 'ar' | 'fr';
  readonly grants: readonly DemoGrant[];
  /** What the list of accounts says of it. */
  readonly note: string;
}

const commune = (name: CounterCommune) => communeAuthority(counterCommunes[name]);
const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const inRegion = (role: StaffRole, department: string | null = null): DemoGrant => ({
  role,
  authority: regionCode,
  department,
});
/** In the region and for the communes that decide: the region lends them its designers and publishers. */
const inRegionAndCommunes = (role: StaffRole): DemoGrant[] => [
  inRegion(role),
  ...decidingCommunes.map((name) => ({ role, authority: commune(name), department: null })),
];

/** Everybody who works here, by role. The first of each role is the one to try things with. */
export const demoStaff: readonly DemoStaff[] = [
  member('admin', [{ role: 'ADMIN', authority: null, department: null }], 'administers the platform'),
  ...(['zagora', 'errachidia', 'ouarzazate', 'midelt', 'tinghir'] as const).map((name) =>
    member(
      `guichet.${name}`,
      [{ role: 'COUNTER_AGENT', authority: commune(name), department: null }],
      `counter of ${titled(name)}`,
    ),
  ),
  member('guichet.region', [inRegion('COUNTER_AGENT')], 'counter of the region'),
  member('associations', [inRegion('OFFICER', 'associations')], 'region: associations (PR04)'),
  member('associations2', [inRegion('OFFICER', 'associations')], 'region: associations (PR04)'),
  member('information', [inRegion('OFFICER', 'information')], 'region: information and data (PR01, PR15)'),
  member('information2', [inRegion('OFFICER', 'information')], 'region: information and data (PR01, PR15)'),
  member('reclamations', [inRegion('OFFICER', 'counter')], 'region: complaints (PR03)'),
  member('transport', [inRegion('OFFICER', 'transport')], 'region: transport (PR14)'),
  ...decidingCommunes.flatMap((name) => [
    member(
      `patrimoine.${name}`,
      [{ role: 'OFFICER', authority: commune(name), department: 'patrimony' }],
      `${titled(name)}: communal property (PR05)`,
    ),
    member(
      `urbanisme.${name}`,
      [{ role: 'OFFICER', authority: commune(name), department: 'urbanism' }],
      `${titled(name)}: licences (PR08)`,
    ),
  ]),
  member('conception', inRegionAndCommunes('PROCEDURE_DESIGNER'), 'designs procedures'),
  member('publication', inRegionAndCommunes('PUBLISHER'), 'publishes procedures'),
  member('publication2', inRegionAndCommunes('PUBLISHER'), 'publishes procedures, the second person'),
  member('projets', [inRegion('PROJECT_MANAGER')], 'projects'),
  member('budget', [inRegion('BUDGET_OFFICER', 'finance')], 'budgets'),
  member('participation', [inRegion('PARTICIPATION_OFFICER')], 'consultations and petitions'),
  member('formation', [inRegion('TRAINING_OFFICER')], 'trainings'),
  member('moderation', [inRegion('MODERATOR')], 'contributions'),
  member(
    'audit',
    [{ role: 'AUDITOR', authority: null, department: null }],
    'reads everything, changes nothing',
  ),
  member(
    'admin.zagora',
    [{ role: 'ADMIN', authority: commune('zagora'), department: null }],
    'administers Zagora',
  ),
];

function member(key: string, grants: readonly DemoGrant[], note: string): DemoStaff {
  const dice = diceFor(`staff ${key}`);
  const language = dice.chance(0.5) ? 'ar' : 'fr';
  return { key, email: `${key}@demo.example`, name: nameBy(dice), language, grants, note };
}
