import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Public } from '../platform/access/roots.js';
import type { Context } from '../platform/context.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../platform/reading/index.js';
import type { GrantService } from './grant.service.js';
import type { InvitationService } from './invitation.service.js';
import { InvitationType, type InvitationFilter } from './invitation.type.js';
import {
  AcceptInvitationPayload,
  EndGrantPayload,
  GrantRolePayload,
  InviteStaffPayload,
  RevokeInvitationPayload,
} from './payloads.js';
import { RoleGrantType, type RoleGrantFilter } from './role-grant.type.js';
import { StaffActType, type StaffActFilter } from './staff-act.type.js';
import {
  AcceptInvitationInput,
  EndGrantInput,
  GrantRoleInput,
  InviteStaffInput,
  RevokeInvitationInput,
} from './staff.inputs.js';
import type { Viewers } from './viewers.js';

@Resolver()
export class StaffResolver {
  constructor(
    private readonly granting: GrantService,
    private readonly inviting: InvitationService,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => connectionOf(RoleGrantType), {
    description: 'Staff roles that the viewer may see: colleagues of the same department or authority.',
  })
  @Authorized('STAFF')
  roleGrants(@Args(() => listArgs(RoleGrantType)) args: ListArgs<RoleGrantFilter>) {
    return ask.list(RoleGrantType, args);
  }

  @Query(() => connectionOf(InvitationType), {
    description: 'Invitations to authorities that the viewer administers.',
  })
  @Authorized('ADMIN')
  invitations(@Args(() => listArgs(InvitationType)) args: ListArgs<InvitationFilter>) {
    return ask.list(InvitationType, args);
  }

  @Query(() => connectionOf(StaffActType), {
    description: 'The journal of administrative acts, for administrators and auditors.',
  })
  @Authorized('ADMIN', 'AUDITOR')
  staffActs(@Args(() => listArgs(StaffActType)) args: ListArgs<StaffActFilter>) {
    return ask.list(StaffActType, args);
  }

  @Mutation(() => InviteStaffPayload, {
    description:
      'Offers a staff role by e-mail; the link is valid for 7 days. For administrators of what it is for.',
  })
  @Authorized('ADMIN')
  inviteStaff(
    @Arg('input', () => InviteStaffInput, { description: 'Whom, as what.' }) input: InviteStaffInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      invitation: ask.one(InvitationType, await this.inviting.inviteStaff(act, input)),
    }));
  }

  @Mutation(() => RevokeInvitationPayload, { description: 'Takes back an invitation that was not accepted.' })
  @Authorized('ADMIN')
  revokeInvitation(
    @Arg('input', () => RevokeInvitationInput, { description: 'Which.' }) input: RevokeInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      invitation: ask.one(InvitationType, await this.inviting.revokeInvitation(act, input)),
    }));
  }

  @Mutation(() => AcceptInvitationPayload, {
    description:
      'Accepts an invitation: for a new account with name and password, or by its address’s owner who is signed in. Then sign in and enrol a second factor.',
  })
  @Public()
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'The token, and who accepts.' })
    input: AcceptInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(
      ctx.act(async (act) => ({ personId: await this.inviting.acceptInvitation(act, input) })),
    );
  }

  @Mutation(() => GrantRolePayload, {
    description: 'Gives a staff role. For administrators of what it is for.',
  })
  @Authorized('ADMIN')
  grantRole(
    @Arg('input', () => GrantRoleInput, { description: 'Whom, as what.' }) input: GrantRoleInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(
      ctx.act(async (act) => ({ grant: ask.one(RoleGrantType, await this.granting.grantRole(act, input)) })),
    );
  }

  @Mutation(() => EndGrantPayload, {
    description: 'Ends a staff role at once. For administrators of what it is for.',
  })
  @Authorized('ADMIN')
  endGrant(
    @Arg('input', () => EndGrantInput, { description: 'Which.' }) input: EndGrantInput,
    @Ctx() ctx: Context,
  ) {
    return this.changing(
      ctx.act(async (act) => ({ grant: ask.one(RoleGrantType, await this.granting.endGrant(act, input)) })),
    );
  }

  private async changing<T>(payload: Promise<T>): Promise<T> {
    return payload.finally(() => this.viewers.forget());
  }
}
