import type { LocalizedText } from '../../core/localized-text.js';
import type { OrganisationKind } from '../../people/kinds.js';
import type { FullName, Spelt } from './names.js';

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
  readonly registrationNumber: string;
  readonly foundedOn: string;
}
