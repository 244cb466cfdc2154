import { ID } from 'type-graphql';
import { legalDay } from '../core/dates.js';
import { Column, Computed, DateTime, Day, Readable, ToOne } from '../platform/reading/index.js';
import { isHoldingOn } from './in-force.js';
import type { MandateRole } from './kinds.js';
import { MandateRoleType } from './kinds.type.js';
import { OrganisationType } from './organisation.type.js';
import { visibleMandates } from './people.policy.js';
import { PersonType } from './person.type.js';

@Readable({
  name: 'Mandate',
  description:
    'A person acts for an organisation. Visible to the person, to others with a mandate of it, to staff who work on or oversee an application of it, and to a counter where one of these persons stands.',
  table: 'mandate',
  scope: visibleMandates,
  orders: { VALID_FROM: { columns: ['valid_from'], description: 'the day it begins' } },
  defaultOrder: 'VALID_FROM_DESC',
})
export class MandateType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @ToOne(() => OrganisationType, {
    description: 'For whom; null once the mandate no longer shows it to the viewer.',
  })
  organisation!: OrganisationType | null;

  @ToOne(() => PersonType, { description: 'Who acts; null where the viewer may not see the person.' })
  person!: PersonType | null;

  @Column(() => MandateRoleType, { description: 'As what.' })
  role!: MandateRole;

  @Column(() => Day, { description: 'The first day.' })
  validFrom!: string;

  @Column(() => Day, { nullable: true, description: 'The last day; null: until it is ended.' })
  validUntil!: string | null;

  @Column(() => DateTime, { nullable: true, description: 'When it was ended; null: it was not.' })
  revokedAt!: string | null;

  @Computed(() => Boolean, {
    description: 'Whether it holds today (Africa/Casablanca).',
    needs: ['valid_from', 'valid_until', 'revoked_at'],
    value: (row) =>
      isHoldingOn(legalDay(new Date()), row['valid_from'], row['valid_until'], row['revoked_at']),
  })
  inForce!: boolean;
}
