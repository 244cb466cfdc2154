import { Field, ID, InputType } from 'type-graphql';
import type { Language } from '../core/localized-text.js';
import { DateTime } from '../platform/reading/index.js';
import { Locale } from '../platform/reading/locale.types.js';
import { RoleType } from './kinds.type.js';
import type { Role } from './roles.js';

@InputType()
abstract class RoleOffered {
  @Field(() => RoleType, { description: 'The role; CITIZEN cannot be given.' })
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description:
      'For which authority. Only ADMIN and AUDITOR can be given without one, for the whole platform.',
  })
  authorityId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For which department of that authority; the whole authority when absent.',
  })
  departmentId?: string | null;
}

@InputType({ description: 'A role offered to somebody by e-mail.' })
export class InviteStaffInput extends RoleOffered {
  @Field(() => String, { description: 'Where to send the invitation.' })
  email!: string;

  @Field(() => Locale, { nullable: true, description: 'Language of the letter; the viewer’s when absent.' })
  language?: Language | null;
}

@InputType({ description: 'A role given to somebody who has an account.' })
export class GrantRoleInput extends RoleOffered {
  @Field(() => ID, { description: 'Who shall hold it.' })
  personId!: string;

  @Field(() => DateTime, { nullable: true, description: 'From when on; at once when absent.' })
  validFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when; until it is ended when absent.' })
  validUntil?: Date | null;
}

@InputType({ description: 'Which grant ends now.' })
export class EndGrantInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;
}

@InputType({ description: 'Which invitation is taken back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@InputType({ description: 'What stands in the invitation, and for a new account who signs up.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token at the end of the invitation’s link.' })
  token!: string;

  @Field(() => String, { nullable: true, description: 'Given name; for a new account.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name; for a new account.' })
  familyName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A password of at least 10 characters; for a new account.',
  })
  password?: string | null;
}
