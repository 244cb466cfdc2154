import type { MikroORM } from '@mikro-orm/postgresql';
import { anonymous } from '../platform/access/viewer.js';
import { act } from '../platform/act.js';
import type { InvitationService } from './invitation.service.js';
import { RoleGrant } from './role-grant.entity.js';
import { record } from './staff-acts.js';

export interface FirstAdministrator {
  readonly email: string;
  /** Invite although somebody administers the platform already. */
  readonly again: boolean;
}

/**
 * Lets the first administrator in: one expiring invitation, made by whoever can run programs on the server.
 * Null when the platform has an administrator already.
 */
export async function inviteFirstAdministrator(
  orm: MikroORM,
  inviting: InvitationService,
  { email, again }: FirstAdministrator,
): Promise<{ link: string; expiresAt: Date } | null> {
  const acted = await act(orm, { ...anonymous('fr'), kind: 'system' }, async (begun) => {
    const administrators = await begun.em.count(RoleGrant, { role: 'ADMIN', authority: null, endedAt: null });
    if (administrators > 0 && !again) return null;
    const offered = { role: 'ADMIN' as const, authority: null, departmentId: null };
    const { invitation, link } = inviting.write(begun, { ...offered, email, language: 'fr' });
    record(begun, 'inviteStaff', { details: { invitationId: invitation.id, role: 'ADMIN' } });
    return { link, expiresAt: invitation.expiresAt };
  });
  if ('refused' in acted) throw new Error('the invitation of an administrator was refused');
  return acted.done;
}
