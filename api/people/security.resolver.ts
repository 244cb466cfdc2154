import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { is, through, type Condition } from '../platform/access/condition.js';
import type { Context } from '../platform/context.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../platform/reading/index.js';
import { ApiKeyType } from './api-key.type.js';
import {
  CreateApiKeyPayload,
  EndAllSessionsPayload,
  EndSessionPayload,
  ResetSecondFactorPayload,
  RevokeApiKeyPayload,
} from './payloads.js';
import {
  CreateApiKeyInput,
  EndAllSessionsInput,
  EndSessionInput,
  ResetSecondFactorInput,
  RevokeApiKeyInput,
} from './security.inputs.js';
import type { SecurityService } from './security.service.js';
import { SessionType } from './session.type.js';
import type { Viewers } from './viewers.js';

@Resolver()
export class SecurityResolver {
  constructor(
    private readonly service: SecurityService,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => connectionOf(SessionType), { description: 'Where the viewer is signed in, newest first.' })
  @Authorized('SIGNED_IN')
  mySessions(@Args(() => listArgs(SessionType)) args: ListArgs, @Ctx() { viewer }: Context) {
    return ask.list(SessionType, args, { where: ofPerson(viewer.personId!) });
  }

  @Query(() => connectionOf(SessionType), {
    description: 'Where a person is signed in. For administrators of the platform.',
  })
  @Authorized('ADMIN')
  sessions(
    @Arg('personId', () => ID, { description: 'Whose.' }) personId: string,
    @Args(() => listArgs(SessionType)) args: ListArgs,
  ) {
    return ask.list(SessionType, args, { where: ofPerson(personId) });
  }

  @Query(() => connectionOf(ApiKeyType), { description: 'The viewer’s own API keys, newest first.' })
  @Authorized('SIGNED_IN')
  apiKeys(@Args(() => listArgs(ApiKeyType)) args: ListArgs) {
    return ask.list(ApiKeyType, args);
  }

  @Mutation(() => EndSessionPayload, {
    description:
      'Signs out one session at once, its sockets too: one’s own, or of somebody whom the viewer administers.',
  })
  @Authorized('SIGNED_IN')
  endSession(
    @Arg('input', () => EndSessionInput, { description: 'Which.' }) input: EndSessionInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(ctx.act(async (act) => ({ sessionId: await this.service.endSession(act, input) })));
  }

  @Mutation(() => EndAllSessionsPayload, {
    description: 'Signs a person out everywhere: oneself, or somebody whom the viewer administers.',
  })
  @Authorized('SIGNED_IN')
  endAllSessions(
    @Arg('input', () => EndAllSessionsInput, { description: 'Whom.' }) input: EndAllSessionsInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(
      ctx.act(async (act) => ({ personId: await this.service.endAllSessions(act, input) })),
    );
  }

  @Mutation(() => ResetSecondFactorPayload, {
    description:
      'Takes away a lost second factor of somebody whom the viewer administers, and ends all sessions; staff must enrol a new one at the next sign-in.',
  })
  @Authorized('ADMIN')
  resetSecondFactor(
    @Arg('input', () => ResetSecondFactorInput, { description: 'Whose.' }) input: ResetSecondFactorInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(
      ctx.act(async (act) => ({ personId: await this.service.resetSecondFactor(act, input) })),
    );
  }

  @Mutation(() => CreateApiKeyPayload, {
    description: 'Makes an API key that acts for the viewer within its scopes.',
  })
  @Authorized('SIGNED_IN')
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => {
      const { id, key } = await this.service.createApiKey(act, input);
      return { apiKey: ask.one(ApiKeyType, id), key };
    });
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Ends one of the viewer’s own API keys at once.' })
  @Authorized('SIGNED_IN')
  revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which.' }) input: RevokeApiKeyInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(ctx.act(async (act) => ({ apiKeyId: await this.service.revokeApiKey(act, input) })));
  }

  private async changing<T>(payload: Promise<T>): Promise<T> {
    return payload.finally(() => this.viewers.forget());
  }
}

const ofPerson = (personId: string): Condition =>
  through('user_id', 'person', is('id', personId), 'account_id');
