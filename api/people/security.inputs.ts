import { Field, ID, InputType, Int } from 'type-graphql';
import { ScopeType } from './kinds.type.js';
import type { Scope } from './scopes.js';

@InputType({ description: 'Which session ends now.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'One’s own, or for administrators anybody’s whom they administer.' })
  sessionId!: string;
}

@InputType({ description: 'Whose sessions all end now.' })
export class EndAllSessionsInput {
  @Field(() => ID, { description: 'Oneself, or for administrators anybody whom they administer.' })
  personId!: string;
}

@InputType({ description: 'Whose second factor is taken away, to be enrolled anew.' })
export class ResetSecondFactorInput {
  @Field(() => ID, { description: 'Somebody whom the viewer administers.' })
  personId!: string;
}

@InputType({ description: 'A new API key of the viewer’s own.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What to call it, at most 100 characters.' })
  name!: string;

  @Field(() => [ScopeType], { description: 'What it may be used for; at least one.' })
  scopes!: Scope[];

  @Field(() => Int, { defaultValue: 90, description: 'After how many days it ends; 1 to 365.' })
  expiresInDays!: number;
}

@InputType({ description: 'Which API key ends now.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'One of the viewer’s own keys.' })
  id!: string;
}
