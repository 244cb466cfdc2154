import { ID } from 'type-graphql';
import { enumOf } from '../platform/graphql/enum.js';
import {
  Column,
  Computed,
  DateTime,
  equals,
  Filter,
  Filters,
  Readable,
  ToOne,
} from '../platform/reading/index.js';
import { AuthorityType } from './authority.type.js';
import { DepartmentType } from './department.type.js';
import { RoleType } from './kinds.type.js';
import { visibleInvitations } from './people.policy.js';
import { PersonType } from './person.type.js';
import type { StaffRole } from './roles.js';

export const InvitationState = enumOf<'PENDING' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED'>(
  'InvitationState',
  'What became of an invitation.',
  {
    PENDING: 'It can still be accepted.',
    ACCEPTED: 'It was accepted; the grant exists.',
    REVOKED: 'It was taken back.',
    EXPIRED: 'Its time ran out.',
  },
);

@Filters({ description: 'Which invitations.' })
export class InvitationFilter {
  @Filter(() => ID, equals('authority_id'), { description: 'For this authority or a department of it.' })
  authorityId?: string;
}

@Readable({
  name: 'Invitation',
  description: 'A staff role offered to an e-mail address. Visible to administrators of the authority.',
  table: 'invitation',
  scope: visibleInvitations,
  orders: { CREATED_AT: { columns: ['created_at'], description: 'when it was sent' } },
  defaultOrder: 'CREATED_AT_DESC',
  filter: () => InvitationFilter,
})
export class InvitationType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { description: 'To whom it was sent.' })
  email!: string;

  @Column(() => RoleType, { description: 'The role that it offers.' })
  role!: StaffRole;

  @ToOne(() => AuthorityType, { description: 'For which authority; null: for the whole platform.' })
  authority!: AuthorityType | null;

  @ToOne(() => DepartmentType, { description: 'For which department of it; null: for the whole authority.' })
  department!: DepartmentType | null;

  @ToOne(() => PersonType, { by: 'invited_by', description: 'Who invited.' })
  invitedBy!: PersonType | null;

  @Column(() => DateTime, { description: 'When it was sent.' })
  createdAt!: string;

  @Column(() => DateTime, { description: 'Until when it can be accepted.' })
  expiresAt!: string;

  @ToOne(() => PersonType, { by: 'accepted_by', description: 'Who accepted it.' })
  acceptedBy!: PersonType | null;

  @Computed(() => InvitationState, {
    description: 'What became of it.',
    needs: ['accepted_at', 'revoked_at', 'expires_at'],
    value: (row) => stateOf(row['accepted_at'], row['revoked_at'], row['expires_at'], Date.now()),
  })
  state!: keyof typeof InvitationState;
}

function stateOf(accepted: string | null, revoked: string | null, expires: string, now: number) {
  if (accepted !== null) return InvitationState.ACCEPTED;
  if (revoked !== null) return InvitationState.REVOKED;
  return Date.parse(expires) > now ? InvitationState.PENDING : InvitationState.EXPIRED;
}
