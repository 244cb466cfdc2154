import type { EntityManager } from '@mikro-orm/postgresql';
import type { Accounts } from '../../people/accounts.js';
import { Mandate } from '../../people/mandate.entity.js';
import { OrganisationService } from '../../people/organisation.service.js';
import { Person } from '../../people/person.entity.js';
import { PersonService } from '../../people/person.service.js';
import { anonymous, type Viewer } from '../../platform/access/viewer.js';
import type { Act } from '../../platform/act.js';
import type { DemoApplicant } from '../people/applicants.js';
import { doing, foundation, loader, type World } from '../world.js';
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
  const madeOnline = await Promise.all(
    online.map(async (each) => {
      const { id } = await accountOf(world, accounts, {
        email: each.email,
        givenName: each.name.given[0],
        familyName: each.name.family[0],
        language: each.language,
      });
      return [each, id] as const;
    }),
  );
  return doing(world, loader, foundation(world), async (act) => {
    const known = new Map<string, KnownApplicant>();
    const byCard = await personsByCard(act.em);
    for (const [each, personId] of madeOnline) {
      if (!byCard.has(each.cin)) await completeProfile(asPerson(act, each, personId), each);
      known.set(each.key, await withOrganisation(act, each, personId));
    }
    for (const each of applicants.filter(({ hasAccount }) => !hasAccount)) {
      const personId = byCard.get(each.cin) ?? (await register({ ...act, viewer: agent }, each));
      known.set(each.key, await withOrganisation({ ...act, viewer: agent }, each, personId));
    }
    return known;
  });
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

const asPerson = (act: Act, applicant: DemoApplicant, personId: string): Act => ({
  ...act,
  viewer: viewerOf(applicant, personId),
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
async function withOrganisation(act: Act, applicant: DemoApplicant, personId: string): Promise<KnownApplicant> {
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
  const byOneself = applicant.hasAccount ? asPerson(act, applicant, personId) : act;
  return organisations.createOrganisation(byOneself, {
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
