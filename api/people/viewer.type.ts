import { Field, ID, ObjectType } from 'type-graphql';
import type { Language } from '../core/localized-text.js';
import { enumOf } from '../platform/graphql/enum.js';
import { Locale } from '../platform/reading/locale.types.js';
import type { Asked } from '../platform/reading/index.js';
import { RoleType, ScopeType } from './kinds.type.js';
import { OrganisationType } from './organisation.type.js';
import { PersonType } from './person.type.js';
import { RoleGrantType } from './role-grant.type.js';
import type { Role } from './roles.js';
import type { Scope } from './scopes.js';

export const ViewerKind = enumOf<'ANONYMOUS' | 'PERSON' | 'CLIENT'>(
  'ViewerKind',
  'How the viewer is known.',
  {
    ANONYMOUS: 'Nobody is signed in.',
    PERSON: 'A person with a session.',
    CLIENT: 'A program with an API key of its owner.',
  },
);

@ObjectType('Viewer', { description: 'Who is asking, and what that opens. Only about the viewer.' })
export class ViewerType {
  @Field(() => ViewerKind, { description: 'How the viewer is known.' })
  kind!: keyof typeof ViewerKind;

  @Field(() => PersonType, { nullable: true, description: 'The person who is signed in, or owns the key.' })
  person!: Asked<PersonType | null> | null;

  @Field(() => ID, { nullable: true, description: 'The session that was used.' })
  sessionId!: string | null;

  @Field(() => Boolean, {
    description:
      'true: a staff member signed in without a second factor and can do nothing but enrol one (`POST /auth/two-factor/enable`).',
  })
  mustEnrolSecondFactor!: boolean;

  @Field(() => [RoleType], {
    description: 'Each role that the viewer holds somewhere; CITIZEN for everybody who is signed in.',
  })
  permissions!: Role[];

  @Field(() => [RoleGrantType], { description: 'The staff roles in force, with where they hold.' })
  grants!: Asked<RoleGrantType[]> | [];

  @Field(() => [OrganisationType], { description: 'Organisations that the viewer may act for.' })
  organisations!: Asked<OrganisationType[]> | [];

  @Field(() => [ScopeType], {
    nullable: true,
    description: 'What the API key may be used for; null for a session, which is not narrowed.',
  })
  scopes!: Scope[] | null;

  @Field(() => Locale, { description: 'The language that messages are written in.' })
  language!: Language;
}
