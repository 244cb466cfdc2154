import { Field, ID, InputType } from 'type-graphql';
import type { Language } from '../core/localized-text.js';
import { Day } from '../platform/reading/index.js';
import { Locale } from '../platform/reading/locale.types.js';

@InputType()
abstract class PersonDetails {
  @Field(() => String, { nullable: true, description: 'Given name in Arabic letters.' })
  givenNameAr?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name in Arabic letters.' })
  familyNameAr?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the national identity card (CNIE), e.g. `PB123456`.',
  })
  cin?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone as E.164, e.g. `+212612345678`.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address to write to.' })
  email?: string | null;

  @Field(() => Day, { nullable: true, description: 'Date of birth.' })
  birthDate?: string | null;

  @Field(() => ID, { nullable: true, description: 'HCP code of the commune where the person lives.' })
  communeCode?: string | null;

  @Field(() => Locale, { nullable: true, description: 'The language to write to the person in.' })
  preferredLanguage?: Language | null;
}

@InputType({ description: 'What to change in one’s own profile. Absent: unchanged; null: emptied.' })
export class UpdateMyProfileInput extends PersonDetails {
  @Field(() => String, { nullable: true, description: 'Given name in Latin letters.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name in Latin letters.' })
  familyName?: string | null;
}

@InputType({
  description: 'What somebody who came to a counter shows or says: exactly one of these, whole.',
})
export class FindPersonAtCounterInput {
  @Field(() => String, { nullable: true, description: 'Number of the identity card, e.g. `PB123456`.' })
  cin?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone as E.164, e.g. `+212612345678`.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
}

@InputType({ description: 'Somebody who came to a counter in person.' })
export class RegisterPersonInput extends PersonDetails {
  @Field(() => String, { description: 'Given name in Latin letters.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name in Latin letters.' })
  familyName!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the agent has the identity card before him. The number then counts as verified.',
  })
  cardSeen!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Register although somebody else has given the same number without showing the card. Without it, the problem `people.cin_known` names that person.',
  })
  despiteSameCin!: boolean;
}

@InputType({ description: 'By what a record of a counter is known to be one’s own.' })
export class ClaimCounterRecordInput {
  @Field(() => String, { description: 'Number of one’s identity card, as it was given at the counter.' })
  cin!: string;
}

@InputType({ description: 'The identity card of a person who is registered already was seen.' })
export class ConfirmIdentityInput {
  @Field(() => ID, { description: 'Whose card it is: somebody found or registered at the counter before.' })
  personId!: string;

  @Field(() => String, { description: 'Number of the card.' })
  cin!: string;
}
