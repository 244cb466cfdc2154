import type { LocalizedText } from '../../core/localized-text.js';
import type { OrganisationKind } from '../../people/kinds.js';
import { cinOf, iceOf, phoneOf } from '../answers/identity-numbers.js';
import { diceFor, shuffled } from '../random.js';
import { associationNames, businessNames, nameBy, type FullName, type Spelt } from './names.js';

/** A commune as the demo needs it. */
export interface DemoCommune {
  readonly code: string;
  readonly province: string;
  readonly name: LocalizedText;
  readonly population: number;
  readonly lat: number;
  readonly lng: number;
}

/** Somebody who applies, or for whom an organisation does. All of them are invented. */
export interface DemoApplicant {
  /** Names this person among the dice, and in the address of the account. */
  readonly key: string;
  readonly name: FullName;
  /** With letters that no real card carries. */
  readonly cin: string;
  readonly phone: string;
  readonly email: string;
  readonly birthDate: string;
  readonly language: 'ar' | 'fr';
  readonly commune: DemoCommune;
  /** Signs in and files online; the others come to a counter. */
  readonly hasAccount: boolean;
  readonly organisation: DemoOrganisation | null;
}

export interface DemoOrganisation {
  readonly kind: OrganisationKind;
  readonly name: Spelt;
  readonly ice: string | null;
  readonly registrationNumber: string | null;
  readonly foundedOn: string | null;
}

/** How many of each there are, and how many of them have an account. */
const counts = {
  citizens: 140,
  withAccount: 16,
  associations: 40,
  presidentsWithAccount: 6,
  businesses: 10,
  mayors: 3,
};

/** What `inventApplicants` invents, each list by what its people come for. */
export interface DemoApplicants {
  readonly citizens: readonly DemoApplicant[];
  readonly presidents: readonly DemoApplicant[];
  readonly traders: readonly DemoApplicant[];
  /** They preside over communes that apply to the region. */
  readonly mayors: readonly DemoApplicant[];
}

/** Citizens of all communes, presidents of associations and communes, and those who run a business in one of the given. */
export function inventApplicants(
  communes: readonly DemoCommune[],
  businessCommunes: readonly DemoCommune[],
): DemoApplicants {
  const order = shuffled(diceFor('communes of applicants'), communes);
  const people = (count: number, first: number, homes: readonly DemoCommune[], make: Maker) =>
    Array.from({ length: count }, (_, at) => make(first + at, homes[at % homes.length]!, at));
  return {
    citizens: people(counts.citizens, 1, order, (place, home, at) =>
      inventPerson(`citoyen${place}`, place, home, at < counts.withAccount, null),
    ),
    presidents: people(counts.associations, 1_001, [...order].reverse(), (place, home, at) =>
      inventPerson(
        `association${place - 1_000}`,
        place,
        home,
        at < counts.presidentsWithAccount,
        'ASSOCIATION',
      ),
    ),
    traders: people(counts.businesses, 2_001, businessCommunes, (place, home, at) =>
      inventPerson(
        `commerce${place - 2_000}`,
        place,
        home,
        at < 2,
        at % 4 === 3 ? 'COOPERATIVE' : 'BUSINESS',
      ),
    ),
    // A public body is registered at a counter.
    mayors: people(counts.mayors, 3_001, order, (place, home) =>
      inventPerson(`commune${place - 3_000}`, place, home, false, 'AUTHORITY'),
    ),
  };
}

type Maker = (place: number, home: DemoCommune, at: number) => DemoApplicant;

function inventPerson(
  key: string,
  place: number,
  commune: DemoCommune,
  hasAccount: boolean,
  kind: OrganisationKind | null,
): DemoApplicant {
  const dice = diceFor(key);
  return {
    key,
    name: nameBy(dice),
    cin: cinOf(place),
    phone: phoneOf(place),
    email: `${key}@demo.example`,
    birthDate: `${dice.between(1955, 2004)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`,
    language: dice.chance(0.6) ? 'ar' : 'fr',
    commune,
    hasAccount,
    organisation: kind && inventOrganisation(key, place, commune, kind),
  };
}

function inventOrganisation(
  key: string,
  place: number,
  commune: DemoCommune,
  kind: OrganisationKind,
): DemoOrganisation {
  if (kind === 'AUTHORITY') return communeItself(commune);
  const dice = diceFor(`${key}, organisation`);
  const [fr, ar] = dice.pick(kind === 'ASSOCIATION' ? associationNames : businessNames);
  return {
    kind,
    name: [`${fr} – ${commune.name.fr}`, `${ar} – ${commune.name.ar}`],
    ice: kind === 'BUSINESS' ? iceOf(place) : null,
    registrationNumber: `DEMO-${dice.between(100, 999)}/${dice.between(2008, 2023)}`,
    foundedOn: `${dice.between(1995, 2022)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`,
  };
}

const communeItself = ({ name }: DemoCommune): DemoOrganisation => ({
  kind: 'AUTHORITY',
  name: [`Commune de ${name.fr}`, `جماعة ${name.ar}`],
  ice: null,
  registrationNumber: null,
  foundedOn: null,
});

const two = (number: number) => String(number).padStart(2, '0');
