import { ID } from 'type-graphql';
import { Column, Computed, Day, DateTime, Readable, ToMany } from '../platform/reading/index.js';
import { Locale } from '../platform/reading/locale.types.js';
import type { Language } from '../core/localized-text.js';
import { MandateType } from './mandate.type.js';
import { cinVisible, contactVisible, visiblePersons } from './people.policy.js';
import { PersonFilter } from './person.filter.js';
import { RoleGrantType } from './role-grant.type.js';

const whoSees =
  'Visible to the person, to counter agents and officers who serve the person, and to who administers the account.';

@Readable({
  name: 'Person',
  description:
    'Somebody who applies, takes part or works here. Visible to the person and to those with a mandate of the same organisation. Counter agents, officers and auditors see those whose applications are theirs to work on or to oversee, a counter also who stands there now, administrators those whose accounts they administer, administrators and auditors those to whom a staff act was done that they see, and all staff the names of who works here.',
  table: 'person',
  scope: visiblePersons,
  orders: {
    NAME: { columns: ['family_name', 'given_name'], description: 'family name, then given name' },
    CREATED_AT: { columns: ['created_at'], description: 'when the person was registered' },
  },
  defaultOrder: 'NAME_ASC',
  filter: () => PersonFilter,
})
export class PersonType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Computed(() => String, {
    description: 'Given and family name: in Arabic letters for who reads Arabic, where they are known.',
    needs: ['given_name', 'family_name', 'given_name_ar', 'family_name_ar'],
    value: (row, _args, { language }) => nameOf(row, language),
  })
  fullName!: string;

  @Column(() => String, { description: 'Given name in Latin letters.' })
  givenName!: string;

  @Column(() => String, { description: 'Family name in Latin letters.' })
  familyName!: string;

  @Column(() => String, { nullable: true, description: 'Given name in Arabic letters.' })
  givenNameAr!: string | null;

  @Column(() => String, { nullable: true, description: 'Family name in Arabic letters.' })
  familyNameAr!: string | null;

  @Column(() => String, {
    nullable: true,
    visibleTo: cinVisible,
    description:
      'Number of the national identity card (CNIE), `^[A-Z]{1,2}[0-9]{4,7}$`. Visible to the person, and to counter agents and officers who serve the person.',
  })
  cin!: string | null;

  @Computed(() => Boolean, {
    nullable: true,
    visibleTo: cinVisible,
    needs: ['cin_verified_at'],
    value: (row) => row['cin_verified_at'] !== null,
    description: 'Whether an agent has seen the card. Visible to whoever sees the number.',
  })
  cinVerified!: boolean | null;

  @Column(() => String, {
    nullable: true,
    visibleTo: contactVisible,
    description: `Phone as E.164. ${whoSees}`,
  })
  phone!: string | null;

  @Column(() => String, {
    nullable: true,
    visibleTo: contactVisible,
    description: `E-mail address. ${whoSees}`,
  })
  email!: string | null;

  @Column(() => Day, { nullable: true, visibleTo: contactVisible, description: `Date of birth. ${whoSees}` })
  birthDate!: string | null;

  @Column(() => ID, {
    nullable: true,
    visibleTo: contactVisible,
    description: `HCP code of the commune where the person lives. ${whoSees}`,
  })
  communeCode!: string | null;

  @Column(() => Locale, {
    nullable: true,
    visibleTo: contactVisible,
    description: `The language to write to the person in. ${whoSees}`,
  })
  preferredLanguage!: Language | null;

  @Computed(() => Boolean, {
    nullable: true,
    visibleTo: contactVisible,
    needs: ['account_id'],
    value: (row) => row['account_id'] !== null,
    description: `Whether the person can sign in; false for who only ever came to a counter. ${whoSees}`,
  })
  hasAccount!: boolean | null;

  @Column(() => DateTime, { description: 'When the person signed up or was registered.' })
  createdAt!: string;

  @ToMany(() => RoleGrantType, {
    by: 'person_id',
    atMost: 100,
    description:
      'Staff roles, ended ones too, newest first. Visible to the person and to staff of the same authority.',
  })
  grants!: RoleGrantType[];

  @ToMany(() => MandateType, {
    by: 'person_id',
    atMost: 100,
    description: 'Mandates of organisations, ended ones too, newest first.',
  })
  mandates!: MandateType[];
}

function nameOf(row: Readonly<Record<string, string | null>>, language: Language): string {
  const arabic = [row['given_name_ar'], row['family_name_ar']].filter(Boolean).join(' ');
  const latin = [row['given_name'], row['family_name']].filter(Boolean).join(' ');
  return language === 'ar' || language === 'zgh' ? arabic || latin : latin || arabic;
}
