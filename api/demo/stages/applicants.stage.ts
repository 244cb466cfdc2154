import type { EntityManager } from '@mikro-orm/postgresql';
import type { Accounts } from '../../people/accounts.js';
import { Mandate } from '../../people/mandate.entity.js';
import { OrganisationService } from '../../people/organisation.service.js';
import { Person } from '../../people/person.entity.js';
import { PersonService } from '../../people/person.service.js';
import { anonymous, type Viewer } from '../../platform/access/viewer.js';
import type { Act } from '../../platform/act.js';
import { accountLanes, inLanes } from '../lanes.js';
import type { DemoApplicant } from '../people/applicants.js';
import { doing, foundation, type World } from '../world.js';
import { accountOf } from './staff.stage.js';

/** Somebody of the demo as the platform knows them. */
export interface KnownApplicant {
  readonly personId: string;
  readonly organisationId: string | null;
  /** Null: comes to a counter. */
  readonly viewer: Viewer | null;
}
export type Applicants = ReadonlyMap<string, KnownApplicant>;

const persons = new PersonService();
const organisations = new OrganisationService();

/** Those who sign in make their accounts; the others were registered at a counter by `agent`. */
export async function makeApplicants(
  world: World,
  accounts: Accounts,
  agent: Viewer,
  applicants: readonly DemoApplicant[],
): Promise<Applicants> {
  const online = applicants.filter(({ hasAccount }) => hasAccount);
  const madeOnline = await inLanes(accountLanes, online, async (each) => {
    const { id } = await accountOf(world, accounts, {
      email: each.email,
      givenName: each.name.given[0],
      familyName: each.name.family[0],
      language: each.language,
    });
    return [each, id] as const;
  });
  const byCard = await personsByCard(world.house.orm.em.fork());
  const accountsOf = new Map(madeOnline);
  const known = new Map<string, KnownApplicant>();
  for (const each of applicants) {
    const acting = each.hasAccount ? viewerOf(each, accountsOf.get(each)!) : agent;
    const isKnown = byCard.get(each.cin);
    const entered = await doing(world, acting, foundation(world), (act) => enter(act, each, isKnown));
    known.set(each.key, entered);
  }
  return known;
}

/** Completes the own profile, or is registered at the counter; and the organisation behind the person with it. */
async function enter(
  act: Act,
  applicant: DemoApplicant,
  isKnown: string | undefined,
): Promise<KnownApplicant> {
  const enrol = applicant.hasAccount ? completeProfile : register;
  const personId = isKnown ?? (await enrol(act, applicant));
  return withOrganisation(act, applicant, personId);
}

async function personsByCard(em: EntityManager): Promise<Map<string, string>> {
  const found = await em.find(Person, { cin: { $like: 'ZZ%' } });
  return new Map(found.map(({ cin, id }) => [cin!, id]));
}

const viewerOf = ({ language }: DemoApplicant, personId: string): Viewer => ({
  ...anonymous(language),
  kind: 'person',
  personId,
});

const detailsOf = (applicant: DemoApplicant) => ({
  givenNameAr: applicant.name.given[1],
  familyNameAr: applicant.name.family[1],
  cin: applicant.cin,
  phone: applicant.phone,
  email: applicant.email,
  birthDate: applicant.birthDate,
  communeCode: applicant.commune.code,
  preferredLanguage: applicant.language,
});

const completeProfile = (act: Act, applicant: DemoApplicant) =>
  persons.updateMyProfile(act, detailsOf(applicant));

const register = (act: Act, applicant: DemoApplicant) =>
  persons.registerPerson(act, {
    ...detailsOf(applicant),
    givenName: applicant.name.given[0],
    familyName: applicant.name.family[0],
    cardSeen: true,
    despiteSameCin: false,
  });

/** The organisation that the person presides over, made when it is not there, and what the person may act as. */
async function withOrganisation(
  act: Act,
  applicant: DemoApplicant,
  personId: string,
): Promise<KnownApplicant> {
  const organisationId = applicant.organisation && (await organisationOf(act, applicant, personId));
  const viewer = applicant.hasAccount
    ? { ...viewerOf(applicant, personId), organisationIds: organisationId ? [organisationId] : [] }
    : null;
  return { personId, organisationId, viewer };
}

async function organisationOf(act: Act, applicant: DemoApplicant, personId: string): Promise<string> {
  const mandate = await act.em.findOne(Mandate, { person: personId });
  if (mandate) return mandate.organisation.id;
  const { kind, name, ice, registrationNumber, foundedOn } = applicant.organisation!;
  return organisations.createOrganisation(act, {
    kind,
    name: name[0],
    nameAr: name[1],
    ice,
    registrationNumber,
    foundedOn,
    communeCode: applicant.commune.code,
    personId,
    role: 'PRESIDENT',
  });
}
