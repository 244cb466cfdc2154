import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../platform/reading/index.js';
import type { ClaimService } from './claim.service.js';
import type { CounterService } from './counter.service.js';
import {
  ClaimCounterRecordPayload,
  ConfirmIdentityPayload,
  FindPersonAtCounterPayload,
  RegisterPersonPayload,
  UpdateMyProfilePayload,
} from './payloads.js';
import type { PersonFilter } from './person.filter.js';
import {
  ClaimCounterRecordInput,
  ConfirmIdentityInput,
  FindPersonAtCounterInput,
  RegisterPersonInput,
  UpdateMyProfileInput,
} from './person.inputs.js';
import type { PersonService } from './person.service.js';
import { PersonType } from './person.type.js';
import type { Viewers } from './viewers.js';

@Resolver()
export class PersonResolver {
  constructor(
    private readonly persons: PersonService,
    private readonly counter: CounterService,
    private readonly claims: ClaimService,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => connectionOf(PersonType), {
    description:
      'Persons whom the viewer may see: those whose applications the viewer works on, colleagues, who stands at the counter. Others are not found by any filter; a counter finds them with `findPersonAtCounter`.',
  })
  @Authorized('STAFF')
  people(@Args(() => listArgs(PersonType)) args: ListArgs<PersonFilter>) {
    return ask.list(PersonType, args);
  }

  @Query(() => PersonType, {
    nullable: true,
    description: 'A person; null when there is none or the viewer may not see the person.',
  })
  @Authorized('SIGNED_IN')
  person(@Arg('id', () => ID, { description: 'UUID of the person.' }) id: string) {
    return ask.one(PersonType, id);
  }

  @Mutation(() => UpdateMyProfilePayload, { description: 'Changes the viewer’s own profile.' })
  @Authorized('SIGNED_IN')
  updateMyProfile(
    @Arg('input', () => UpdateMyProfileInput, { description: 'What to change.' }) input: UpdateMyProfileInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      person: ask.one(PersonType, await this.persons.updateMyProfile(act, input)),
    }));
  }

  @Mutation(() => ClaimCounterRecordPayload, {
    description:
      'Makes what was done at a counter, before one signed up, one’s own: applications, mandates, the checked card. It needs the card’s number, and an e-mail address or phone that the account has confirmed and the counter knows. Whatever does not fit is the one problem `people.no_record`; five attempts a day.',
  })
  @Authorized('SIGNED_IN')
  claimCounterRecord(
    @Arg('input', () => ClaimCounterRecordInput, { description: 'The card.' }) input: ClaimCounterRecordInput,
    @Ctx() ctx: Context,
  ) {
    const claimed = ctx.act(async (act) => ({
      person: ask.one(PersonType, await this.claims.claimCounterRecord(act, input)),
    }));
    return claimed.finally(() => this.viewers.forget());
  }

  @Mutation(() => FindPersonAtCounterPayload, {
    description:
      'Finds somebody who came to a counter, by the whole card number, phone or e-mail address. For some hours the person is then known at that counter. Each search is counted, at most 120 an hour, and kept in the journal of staff acts.',
  })
  @Authorized('COUNTER_AGENT', 'ADMIN')
  findPersonAtCounter(
    @Arg('input', () => FindPersonAtCounterInput, { description: 'What the person shows.' })
    input: FindPersonAtCounterInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      persons: (await this.counter.findPerson(act, input)).map((id) => ask.one(PersonType, id)),
    }));
  }

  @Mutation(() => RegisterPersonPayload, {
    description: 'Registers somebody who came to a counter in person and has no account.',
  })
  @Authorized('COUNTER_AGENT', 'ADMIN')
  registerPerson(
    @Arg('input', () => RegisterPersonInput, { description: 'Who came.' }) input: RegisterPersonInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      person: ask.one(PersonType, await this.persons.registerPerson(act, input)),
    }));
  }

  @Mutation(() => ConfirmIdentityPayload, {
    description: 'Notes that an agent has seen the identity card of a person; its number counts as verified.',
  })
  @Authorized('COUNTER_AGENT', 'ADMIN')
  confirmIdentity(
    @Arg('input', () => ConfirmIdentityInput, { description: 'Whose card.' }) input: ConfirmIdentityInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      person: ask.one(PersonType, await this.persons.confirmIdentity(act, input)),
    }));
  }
}
