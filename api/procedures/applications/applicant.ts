import { forbidden } from '../../core/errors.js';
import { legalDay } from '../../core/dates.js';
import { refuse } from '../../core/problem.js';
import { isKnownAtCounter } from '../../people/counter-visits.js';
import { holdingOn } from '../../people/in-force.js';
import { Mandate } from '../../people/mandate.entity.js';
import { Organisation } from '../../people/organisation.entity.js';
import { Person } from '../../people/person.entity.js';
import type { Act } from '../../platform/act.js';
import type { Audience } from '../catalogue/procedure-definition.js';

export interface ApplicantChoice {
  /** For whom an agent files at a counter; one's own person unless told. */
  readonly applicantId?: string | null;
  /** The organisation for which the applicant acts by mandate. */
  readonly organisationId?: string | null;
}

export interface Applicant {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly name: string;
  readonly communeCode: string | null;
}

/** The person, or the organisation through a person with a mandate, for whom an application is made. */
export async function findApplicant(
  act: Act,
  choice: ApplicantChoice,
  atCounter: boolean,
  audience: readonly Audience[],
): Promise<Applicant> {
  const personId = choice.applicantId ?? (atCounter ? null : act.viewer.personId);
  if (personId === null) refuse('application.applicant_missing', ['applicantId']);
  if (!atCounter && personId !== act.viewer.personId) throw forbidden('startApplication');
  // At a counter nobody is named whom the counter does not know: a draft would open that person to it.
  const isKnown = !atCounter || (await isKnownAtCounter(act, personId));
  const person = isKnown ? await act.em.findOne(Person, personId) : null;
  if (!person) refuse('application.applicant_unknown', ['applicantId']);
  if (!choice.organisationId) return asPerson(person, audience);
  return asOrganisation(act, person, choice.organisationId, audience);
}

function asPerson(person: Person, audience: readonly Audience[]): Applicant {
  if (!audience.includes('CITIZEN')) refuse('application.for_organisations', ['organisationId']);
  const name = `${person.givenName} ${person.familyName}`.trim();
  return { personId: person.id, organisationId: null, name, communeCode: person.communeCode };
}

async function asOrganisation(
  { em, now }: Act,
  person: Person,
  organisationId: string,
  audience: readonly Audience[],
): Promise<Applicant> {
  const mandate = await em.findOne(Mandate, {
    person: person.id,
    organisation: organisationId,
    ...holdingOn(legalDay(now)),
  });
  if (!mandate) refuse('application.no_mandate', ['organisationId']);
  const organisation = await em.findOneOrFail(Organisation, organisationId);
  if (!audience.includes(organisation.kind)) refuse('application.not_for_this_kind', ['organisationId']);
  const { name, communeCode } = organisation;
  return { personId: person.id, organisationId, name, communeCode };
}
