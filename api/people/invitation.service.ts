import { createHash, randomBytes } from 'node:crypto';
import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forbidden, notFound } from '../core/errors.js';
import { isLanguage, type Language } from '../core/localized-text.js';
import { refuse } from '../core/problem.js';
import type { Act } from '../platform/act.js';
import type { Accounts } from './accounts.js';
import type { GrantService } from './grant.service.js';
import { Invitation } from './invitation.entity.js';
import { mayGrant } from './people.policy.js';
import { Person } from './person.entity.js';
import { Findings } from './person.rules.js';
import { checkRole, type CheckedRole } from './role-offered.js';
import type { AcceptInvitationInput, InviteStaffInput, RevokeInvitationInput } from './staff.inputs.js';
import { record } from './staff-acts.js';

/** How long an invitation can be accepted. */
const validDays = 7;
const millisecondsADay = 86_400_000;
/** Of two who accept it, or accept it and take it back, the first wins. */
const alone = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

export interface Letters {
  /** As part of the act: it goes out if the act does. */
  invite(em: EntityManager, to: string, link: string, expiresAt: Date, language: Language): Promise<void>;
}

export interface NewInvitation extends CheckedRole {
  readonly email: string;
  readonly language: Language;
}

export class InvitationService {
  constructor(
    private readonly accounts: Accounts,
    private readonly grants: GrantService,
    private readonly letters: Letters,
    private readonly publicUrl: string,
  ) {}

  async inviteStaff(act: Act, input: InviteStaffInput): Promise<string> {
    const role = await checkRole(act, 'inviteStaff', input);
    const found = new Findings();
    const email = found.email('email', input.email);
    if (!email) found.add('email', 'people.required');
    found.refuseIfAny();
    const language = isLanguage(input.language) ? input.language : act.viewer.language;
    const { invitation, link } = this.write(act, { ...role, email: email!, language });
    record(act, 'inviteStaff', {
      authorityId: role.authority?.id ?? null,
      details: { invitationId: invitation.id, role: role.role, departmentId: role.departmentId },
    });
    await this.letters.invite(act.em, email!, link, invitation.expiresAt, language);
    return invitation.id;
  }

  /** An invitation and its link; the token is nowhere else. */
  write(act: Act, { email, role, authority, departmentId, language }: NewInvitation) {
    const token = randomBytes(32).toString('base64url');
    const invitation = act.em.create(Invitation, {
      tokenHash: digest(token),
      email: email.toLowerCase(),
      role,
      authority: authority && ref(authority),
      departmentId,
      language,
      invitedBy: act.viewer.personId,
      createdAt: act.now,
      expiresAt: new Date(act.now.getTime() + validDays * millisecondsADay),
    });
    return { invitation, link: `${this.publicUrl}/admin/invitation?token=${token}` };
  }

  async revokeInvitation(act: Act, { invitationId }: RevokeInvitationInput): Promise<string> {
    const invitation = await act.em.findOne(Invitation, invitationId, alone);
    const authorityId = invitation?.authority?.id ?? null;
    const departmentId = invitation?.departmentId ?? null;
    if (!invitation || !mayGrant(act.viewer, { authorityId, departmentId })) {
      throw notFound('Invitation', invitationId);
    }
    if (invitation.acceptedAt) refuse('people.invitation_accepted', ['invitationId']);
    invitation.revokedAt ??= act.now;
    invitation.revokedBy ??= act.viewer.personId;
    record(act, 'revokeInvitation', { authorityId, details: { invitationId } });
    return invitation.id;
  }

  /** Gives the role: to the signed-in owner of the address, or to a new account with that address. */
  async acceptInvitation(act: Act, input: AcceptInvitationInput): Promise<string> {
    if (act.viewer.kind === 'client') throw forbidden('acceptInvitation');
    const invitation = await this.pending(act, input.token);
    const person = act.viewer.personId
      ? await this.owner(act.em, act.viewer.personId, invitation)
      : await this.newcomer(act, invitation, input);
    invitation.acceptedAt = act.now;
    invitation.acceptedBy = person.id;
    const { role, authority, departmentId } = invitation;
    const offered = { role, authority: authority ? await authority.loadOrFail() : null, departmentId };
    await this.grants.give(act, person, offered, { validFrom: act.now, validUntil: null });
    record(act, 'acceptInvitation', {
      personId: person.id,
      authorityId: authority?.id ?? null,
      details: { invitationId: invitation.id },
    });
    return person.id;
  }

  private async pending(act: Act, token: string): Promise<Invitation> {
    const invitation = await act.em.findOne(Invitation, { tokenHash: digest(token) }, alone);
    if (!invitation || invitation.revokedAt) refuse('people.invitation_unknown', ['token']);
    if (invitation.acceptedAt) refuse('people.invitation_accepted', ['token']);
    if (invitation.expiresAt <= act.now) refuse('people.invitation_expired', ['token']);
    return invitation;
  }

  private async owner(em: EntityManager, personId: string, invitation: Invitation): Promise<Person> {
    const person = await em.findOneOrFail(Person, personId);
    const address = await this.accounts.addressOf(person.accountId!);
    if (address !== invitation.email) refuse('people.invitation_for_another', ['token']);
    return person;
  }

  private async newcomer(act: Act, invitation: Invitation, input: AcceptInvitationInput): Promise<Person> {
    if (await this.accounts.exists(invitation.email)) refuse('people.sign_in_to_accept', ['token']);
    const found = new Findings();
    const givenName = found.text('givenName', input.givenName, { required: true });
    const familyName = found.text('familyName', input.familyName, { required: true });
    const password = input.password ?? '';
    if (!(await this.accounts.takesPassword(password))) found.add('password', 'people.password_length');
    found.refuseIfAny();
    return this.accounts.create(act.em, {
      email: invitation.email,
      givenName: givenName!,
      familyName: familyName!,
      password,
      language: act.viewer.language,
    });
  }
}

const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');
