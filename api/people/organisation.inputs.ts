import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../platform/reading/index.js';
import type { MandateRole, OrganisationKind } from './kinds.js';
import { MandateRoleType, OrganisationKindType } from './kinds.type.js';

@InputType()
abstract class OrganisationDetails {
  @Field(() => String, { nullable: true, description: 'Its name in Arabic letters.' })
  nameAr?: string | null;

  @Field(() => String, { nullable: true, description: 'ICE: 15 digits. Required of a business.' })
  ice?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the trade register, or of the receipt of declaration.',
  })
  registrationNumber?: string | null;

  @Field(() => Day, { nullable: true, description: 'Day of its foundation.' })
  foundedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'HCP code of the commune of its seat.' })
  communeCode?: string | null;
}

@InputType({ description: 'An organisation and who first acts for it.' })
export class CreateOrganisationInput extends OrganisationDetails {
  @Field(() => OrganisationKindType, { description: 'What kind of body it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: 'Its name, as it is registered.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who acts for it: the viewer when absent. Only counter agents register for somebody else, who must be known at their counter.',
  })
  personId?: string | null;

  @Field(() => MandateRoleType, {
    defaultValue: 'PRESIDENT',
    description: 'As what that person acts for it.',
  })
  role!: MandateRole;
}

@InputType({ description: 'What to change. Absent: unchanged; null: emptied.' })
export class UpdateOrganisationInput extends OrganisationDetails {
  @Field(() => ID, { description: 'Which organisation.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name, as it is registered.' })
  name?: string | null;
}

@InputType({ description: 'Who shall act for an organisation.' })
export class GiveMandateInput {
  @Field(() => ID, { description: 'For which organisation.' })
  organisationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who shall act; for counter agents, of whom is known at their counter.',
  })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For presidents: number of the identity card of who shall act. Together with the family name it must fit a person whose card was checked.',
  })
  cin?: string | null;

  @Field(() => String, { nullable: true, description: 'The family name that stands on that card.' })
  familyName?: string | null;

  @Field(() => MandateRoleType, { description: 'As what.' })
  role!: MandateRole;

  @Field(() => Day, { nullable: true, description: 'The first day; today when absent.' })
  validFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day; until it is ended when absent.' })
  validUntil?: string | null;
}

@InputType({ description: 'Which mandate ends now.' })
export class EndMandateInput {
  @Field(() => ID, { description: 'The mandate.' })
  mandateId!: string;
}
