import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { MandateRole } from './kinds.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';

/** A person acts for an organisation, from a day until another or until it is revoked. */
@Entity()
export class Mandate {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @ManyToOne(() => Organisation, { ref: true })
  organisation!: Ref<Organisation>;

  @ManyToOne(() => Person, { ref: true })
  person!: Ref<Person>;

  @Property({ type: 'text' })
  role!: MandateRole;

  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validUntil: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  givenBy: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  createdAt!: Date;

  @Property({ columnType: 'timestamptz', type: 'datetime', nullable: true })
  revokedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  revokedBy: string | null = null;
}
