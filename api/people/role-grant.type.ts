import { ID } from 'type-graphql';
import {
  anyOf,
  Column,
  Computed,
  DateTime,
  equals,
  Filter,
  Filters,
  Readable,
  ToOne,
  whether,
} from '../platform/reading/index.js';
import { AuthorityType } from './authority.type.js';
import { DepartmentType } from './department.type.js';
import { heldNowSql, isHeldAt } from './in-force.js';
import { RoleType } from './kinds.type.js';
import { visibleGrants } from './people.policy.js';
import { PersonType } from './person.type.js';
import type { StaffRole } from './roles.js';

@Filters({ description: 'Which grants.' })
export class RoleGrantFilter {
  @Filter(() => ID, equals('person_id'), { description: 'Of this person.' })
  personId?: string;
  @Filter(() => ID, equals('authority_id'), { description: 'For this authority or a department of it.' })
  authorityId?: string;
  @Filter(() => ID, equals('department_id'), { description: 'For this department.' })
  departmentId?: string;
  @Filter(() => [RoleType], anyOf('role'), { description: 'Of one of these roles.' })
  roles?: StaffRole[];
  @Filter(() => Boolean, whether((row) => heldNowSql((column) => row.column(column))), {
    description: 'true: in force now; false: not yet, or no longer.',
  })
  inForce?: boolean;
}

@Readable({
  name: 'RoleGrant',
  description:
    'A staff role that a person holds. Visible to the person, to staff of the same department, and to staff who hold a role for the whole authority.',
  table: 'role_grant',
  scope: visibleGrants,
  orders: { VALID_FROM: { columns: ['valid_from'], description: 'when it begins' } },
  defaultOrder: 'VALID_FROM_DESC',
  filter: () => RoleGrantFilter,
})
export class RoleGrantType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @ToOne(() => PersonType, { description: 'Who holds it; null where the viewer may not see the person.' })
  person!: PersonType | null;

  @Column(() => RoleType, { description: 'The role.' })
  role!: StaffRole;

  @ToOne(() => AuthorityType, { description: 'For which authority; null: for the whole platform.' })
  authority!: AuthorityType | null;

  @ToOne(() => DepartmentType, { description: 'For which department of it; null: for the whole authority.' })
  department!: DepartmentType | null;

  @Column(() => DateTime, { description: 'From when on it is held.' })
  validFrom!: string;

  @Column(() => DateTime, { nullable: true, description: 'Until when at most; null: until it is ended.' })
  validUntil!: string | null;

  @ToOne(() => PersonType, {
    by: 'granted_by',
    description: 'Who gave it; null for the first administrator.',
  })
  grantedBy!: PersonType | null;

  @Column(() => DateTime, { nullable: true, description: 'When it was ended; null: it was not.' })
  endedAt!: string | null;

  @ToOne(() => PersonType, { by: 'ended_by', description: 'Who ended it.' })
  endedBy!: PersonType | null;

  @Computed(() => Boolean, {
    description: 'Whether it is held now.',
    needs: ['valid_from', 'valid_until', 'ended_at'],
    value: (row) => isHeldAt(Date.now(), row['valid_from'], row['valid_until'], row['ended_at']),
  })
  inForce!: boolean;
}
