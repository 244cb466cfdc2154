import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { oneOf } from '../platform/access/condition.js';
import type { Context } from '../platform/context.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../platform/reading/index.js';
import {
  CreateOrganisationInput,
  EndMandateInput,
  GiveMandateInput,
  UpdateOrganisationInput,
} from './organisation.inputs.js';
import type { OrganisationService } from './organisation.service.js';
import { MandateType } from './mandate.type.js';
import { OrganisationType, type OrganisationFilter } from './organisation.type.js';
import {
  CreateOrganisationPayload,
  EndMandatePayload,
  GiveMandatePayload,
  UpdateOrganisationPayload,
} from './payloads.js';
import type { Viewers } from './viewers.js';

@Resolver()
export class OrganisationResolver {
  constructor(
    private readonly service: OrganisationService,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => connectionOf(OrganisationType), { description: 'Organisations that the viewer may see.' })
  @Authorized('STAFF')
  organisations(@Args(() => listArgs(OrganisationType)) args: ListArgs<OrganisationFilter>) {
    return ask.list(OrganisationType, args);
  }

  @Query(() => OrganisationType, {
    nullable: true,
    description: 'An organisation; null when there is none or the viewer may not see it.',
  })
  @Authorized('SIGNED_IN')
  organisation(@Arg('id', () => ID, { description: 'UUID of the organisation.' }) id: string) {
    return ask.one(OrganisationType, id);
  }

  @Query(() => [OrganisationType], { description: 'Organisations that the viewer may act for today.' })
  @Authorized('SIGNED_IN')
  myOrganisations(@Ctx() { viewer }: Context) {
    return ask.all(OrganisationType, { where: oneOf('id', viewer.organisationIds), atMost: 100 });
  }

  @Mutation(() => CreateOrganisationPayload, {
    description: 'Registers an organisation and who first acts for it; counter agents also for others.',
  })
  @Authorized('SIGNED_IN')
  createOrganisation(
    @Arg('input', () => CreateOrganisationInput, { description: 'The organisation.' })
    input: CreateOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(
      ctx.act(async (act) => ({
        organisation: ask.one(OrganisationType, await this.service.createOrganisation(act, input)),
      })),
    );
  }

  @Mutation(() => UpdateOrganisationPayload, {
    description:
      'Changes an organisation. For those with a mandate of it, and counter agents who work on an application of it or meet who acts for it.',
  })
  @Authorized('SIGNED_IN')
  updateOrganisation(
    @Arg('input', () => UpdateOrganisationInput, { description: 'Which, and what.' })
    input: UpdateOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      organisation: ask.one(OrganisationType, await this.service.updateOrganisation(act, input)),
    }));
  }

  @Mutation(() => GiveMandatePayload, {
    description: 'Lets a person act for an organisation. For its presidents, and counter agents.',
  })
  @Authorized('SIGNED_IN')
  giveMandate(
    @Arg('input', () => GiveMandateInput, { description: 'Who, for whom, as what.' }) input: GiveMandateInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(
      ctx.act(async (act) => ({ mandate: ask.one(MandateType, await this.service.giveMandate(act, input)) })),
    );
  }

  @Mutation(() => EndMandatePayload, {
    description:
      'Ends a mandate. For the person, the organisation’s presidents, and counter agents who work on an application of the organisation or meet who acts for it.',
  })
  @Authorized('SIGNED_IN')
  endMandate(
    @Arg('input', () => EndMandateInput, { description: 'Which.' }) input: EndMandateInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(ctx.act(async (act) => ({ mandateId: await this.service.endMandate(act, input) })));
  }

  private async changing<T>(payload: Promise<T>): Promise<T> {
    return payload.finally(() => this.viewers.forget());
  }
}
