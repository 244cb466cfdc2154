import { Field, ID, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../platform/reading/locale.types.js';
import type { AuthorityKind } from './kinds.js';
import { AuthorityKindType } from './kinds.type.js';

@InputType({ description: 'A new authority.' })
export class CreateAuthorityInput {
  @Field(() => AuthorityKindType, { description: 'What kind of body it is.' })
  kind!: AuthorityKind;

  @Field(() => String, {
    description: 'Its code: small letters, digits, dots and hyphens, e.g. `agency-ardt`.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'Its name, in Arabic and French at least.' })
  name!: LocalizedTextInput;

  @Field(() => ID, { nullable: true, description: 'HCP code of what it governs; none for an agency.' })
  territoryCode?: string | null;
}

@InputType({ description: 'A new department.' })
export class CreateDepartmentInput {
  @Field(() => ID, { description: 'The authority that it belongs to.' })
  authorityId!: string;

  @Field(() => String, { description: 'Its code, unique in the authority, e.g. `urbanism`.' })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'Its name, in Arabic and French at least.' })
  name!: LocalizedTextInput;
}

@InputType({ description: 'Who has to agree before a department publishes.' })
export class SetPublicationApprovalInput {
  @Field(() => ID, { description: 'The department.' })
  id!: string;

  @Field(() => Boolean, {
    description: 'Whether a second person has to agree before any of its procedures is published.',
  })
  needsTwo!: boolean;
}

@InputType({ description: 'A new name for a department.' })
export class RenameDepartmentInput {
  @Field(() => ID, { description: 'The department.' })
  id!: string;

  @Field(() => LocalizedTextInput, { description: 'Its name, in Arabic and French at least.' })
  name!: LocalizedTextInput;
}
