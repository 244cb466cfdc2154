import { ID } from 'type-graphql';
import { Json } from '../platform/graphql/json.scalar.js';
import { Column, DateTime, equals, Filter, Filters, Readable, ToOne } from '../platform/reading/index.js';
import { AuthorityType } from './authority.type.js';
import { visibleStaffActs } from './people.policy.js';
import { PersonType } from './person.type.js';

@Filters({ description: 'Which administrative acts.' })
export class StaffActFilter {
  @Filter(() => ID, equals('person_id'), { description: 'Done to this person.' })
  personId?: string;
  @Filter(() => ID, equals('actor_id'), { description: 'Done by this person.' })
  actorId?: string;
  @Filter(() => ID, equals('authority_id'), { description: 'Done for this authority.' })
  authorityId?: string;
}

@Readable({
  name: 'StaffAct',
  description:
    'Who did what to whose rights, and when; never changed or removed. Visible to administrators and auditors of the authority.',
  table: 'staff_act',
  scope: visibleStaffActs,
  orders: { AT: { columns: ['at'], description: 'when it was done' } },
  defaultOrder: 'AT_DESC',
  filter: () => StaffActFilter,
})
export class StaffActType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { description: 'The mutation that did it, e.g. `grantRole`.' })
  act!: string;

  @ToOne(() => PersonType, { by: 'actor_id', description: 'Who did it; null: the system itself.' })
  actor!: PersonType | null;

  @ToOne(() => PersonType, { by: 'person_id', description: 'Whom it was done to.' })
  person!: PersonType | null;

  @ToOne(() => AuthorityType, { description: 'For which authority.' })
  authority!: AuthorityType | null;

  @Column(() => Json, { description: 'Ids and codes that the act speaks of.' })
  details!: Readonly<Record<string, string | null>>;

  @Column(() => DateTime, { description: 'When it was done.' })
  at!: string;
}
