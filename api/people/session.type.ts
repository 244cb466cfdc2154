import { ID } from 'type-graphql';
import { Column, Computed, DateTime, Readable } from '../platform/reading/index.js';
import { visibleSessions } from './people.policy.js';

@Readable({
  name: 'Session',
  description:
    'A place where somebody is signed in. Visible to its owner and to administrators of the platform. What proves it is never shown.',
  table: 'auth_session',
  scope: visibleSessions,
  orders: { CREATED_AT: { columns: ['created_at'], description: 'when it began' } },
  defaultOrder: 'CREATED_AT_DESC',
})
export class SessionType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => DateTime, { description: 'When it began.' })
  createdAt!: string;

  @Column(() => DateTime, { description: 'When it ends by itself unless it is used.' })
  expiresAt!: string;

  @Column(() => DateTime, {
    nullable: true,
    description: 'When it proved a second factor; null: it did not.',
  })
  secondFactorAt!: string | null;

  @Column(() => String, { nullable: true, description: 'The network address that it was begun from.' })
  ipAddress!: string | null;

  @Column(() => String, { nullable: true, description: 'What the browser or program called itself.' })
  userAgent!: string | null;

  @Computed(() => Boolean, {
    description: 'Whether it is the one that asks.',
    needs: ['id'],
    value: (row, _args, viewer) => row['id'] === viewer.sessionId,
  })
  current!: boolean;
}
