import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/payload.type.js';
import type { Asked } from '../platform/reading/index.js';
import { ApiKeyType } from './api-key.type.js';
import { AuthorityType } from './authority.type.js';
import { DepartmentType } from './department.type.js';
import { InvitationType } from './invitation.type.js';
import { MandateType } from './mandate.type.js';
import { OrganisationType } from './organisation.type.js';
import { PersonType } from './person.type.js';
import { RoleGrantType } from './role-grant.type.js';

/** One payload class a mutation, so that each can grow by itself. */

const done = (what: string) => ({ nullable: true, description: `${what}; null when there are problems.` });

@ObjectType({ implements: Payload, description: 'The changed profile.' })
export class UpdateMyProfilePayload extends Payload {
  @Field(() => PersonType, done('The person'))
  person!: Asked<PersonType | null>;
}

@ObjectType({ implements: Payload, description: 'Who was found.' })
export class FindPersonAtCounterPayload extends Payload {
  @Field(() => [PersonType], {
    nullable: true,
    description:
      'Usually one or none; several where a number or address is shared, those whose card was checked first. null when there are problems.',
  })
  persons!: Asked<PersonType | null>[] | null;
}

@ObjectType({ implements: Payload, description: 'The registered person.' })
export class RegisterPersonPayload extends Payload {
  @Field(() => PersonType, done('The person'))
  person!: Asked<PersonType | null>;
}

@ObjectType({ implements: Payload, description: 'What came of claiming a record.' })
export class ClaimCounterRecordPayload extends Payload {
  @Field(() => PersonType, done('Oneself, with what the counter knew'))
  person!: Asked<PersonType | null>;
}

@ObjectType({ implements: Payload, description: 'The person whose card was seen.' })
export class ConfirmIdentityPayload extends Payload {
  @Field(() => PersonType, done('The person'))
  person!: Asked<PersonType | null>;
}

@ObjectType({ implements: Payload, description: 'The new organisation.' })
export class CreateOrganisationPayload extends Payload {
  @Field(() => OrganisationType, done('The organisation'))
  organisation!: Asked<OrganisationType | null>;
}

@ObjectType({ implements: Payload, description: 'The changed organisation.' })
export class UpdateOrganisationPayload extends Payload {
  @Field(() => OrganisationType, done('The organisation'))
  organisation!: Asked<OrganisationType | null>;
}

@ObjectType({ implements: Payload, description: 'The new mandate.' })
export class GiveMandatePayload extends Payload {
  @Field(() => MandateType, done('The mandate'))
  mandate!: Asked<MandateType | null>;
}

@ObjectType({ implements: Payload, description: 'The ended mandate.' })
export class EndMandatePayload extends Payload {
  @Field(() => ID, done('The mandate that ended'))
  mandateId!: string | null;
}

@ObjectType({ implements: Payload, description: 'The new authority.' })
export class CreateAuthorityPayload extends Payload {
  @Field(() => AuthorityType, done('The authority'))
  authority!: Asked<AuthorityType | null>;
}

@ObjectType({ implements: Payload, description: 'The new department.' })
export class CreateDepartmentPayload extends Payload {
  @Field(() => DepartmentType, done('The department'))
  department!: Asked<DepartmentType | null>;
}

@ObjectType({ implements: Payload, description: 'The renamed department.' })
export class RenameDepartmentPayload extends Payload {
  @Field(() => DepartmentType, done('The department'))
  department!: Asked<DepartmentType | null>;
}

@ObjectType({
  implements: Payload,
  description: 'The department whose publications are agreed to as was said.',
})
export class SetPublicationApprovalPayload extends Payload {
  @Field(() => DepartmentType, done('The department'))
  department!: Asked<DepartmentType | null>;
}

@ObjectType({ implements: Payload, description: 'The invitation that was sent.' })
export class InviteStaffPayload extends Payload {
  @Field(() => InvitationType, done('The invitation'))
  invitation!: Asked<InvitationType | null>;
}

@ObjectType({ implements: Payload, description: 'The invitation that was taken back.' })
export class RevokeInvitationPayload extends Payload {
  @Field(() => InvitationType, done('The invitation'))
  invitation!: Asked<InvitationType | null>;
}

@ObjectType({ implements: Payload, description: 'Who accepted.' })
export class AcceptInvitationPayload extends Payload {
  @Field(() => ID, done('The person who now holds the role, and signs in next'))
  personId!: string | null;
}

@ObjectType({ implements: Payload, description: 'The new grant.' })
export class GrantRolePayload extends Payload {
  @Field(() => RoleGrantType, done('The grant'))
  grant!: Asked<RoleGrantType | null>;
}

@ObjectType({ implements: Payload, description: 'The ended grant.' })
export class EndGrantPayload extends Payload {
  @Field(() => RoleGrantType, done('The grant'))
  grant!: Asked<RoleGrantType | null>;
}

@ObjectType({ implements: Payload, description: 'The ended session.' })
export class EndSessionPayload extends Payload {
  @Field(() => ID, done('The session that ended'))
  sessionId!: string | null;
}

@ObjectType({ implements: Payload, description: 'Whose sessions ended.' })
export class EndAllSessionsPayload extends Payload {
  @Field(() => ID, done('The person who is signed out everywhere'))
  personId!: string | null;
}

@ObjectType({ implements: Payload, description: 'Whose second factor was taken away.' })
export class ResetSecondFactorPayload extends Payload {
  @Field(() => ID, done('The person who must enrol a second factor anew'))
  personId!: string | null;
}

@ObjectType({ implements: Payload, description: 'The new API key.' })
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, done('What is kept of the key'))
  apiKey!: Asked<ApiKeyType | null>;

  @Field(() => String, done('The key itself, for the header `x-api-key`. It is shown this once'))
  key!: string | null;
}

@ObjectType({ implements: Payload, description: 'The ended API key.' })
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ID, done('The key that ended'))
  apiKeyId!: string | null;
}
