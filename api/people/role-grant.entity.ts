import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { Authority } from './authority.entity.js';
import { Person } from './person.entity.js';
import type { StaffRole } from './roles.js';

/** A staff role of a person, for an authority, one department of it, or (ADMIN, AUDITOR) the whole platform. */
@Entity()
export class RoleGrant {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @ManyToOne(() => Person, { ref: true })
  person!: Ref<Person>;

  @Property({ type: 'text' })
  role!: StaffRole;

  @ManyToOne(() => Authority, { ref: true, nullable: true })
  authority: Ref<Authority> | null = null;

  /** A department of that authority: the database refuses another's. Null: the whole authority. */
  @Property({ type: 'uuid', nullable: true })
  departmentId: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  validFrom!: Date;

  @Property({ columnType: 'timestamptz', type: 'datetime', nullable: true })
  validUntil: Date | null = null;

  /** Null: the demo loader, or the first administrator's invitation. */
  @Property({ type: 'uuid', nullable: true })
  grantedBy: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  endedBy: string | null = null;
}
