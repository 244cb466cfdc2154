import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** Who did what to whose rights, and when. Rows are only ever added: the database refuses anything else. */
@Entity()
export class StaffAct {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  /** The mutation's name, e.g. `grantRole`. */
  @Property({ type: 'text' })
  act!: string;

  /** Null: the system itself. */
  @Property({ type: 'uuid', nullable: true })
  actorId: string | null = null;

  /** Whom it was done to. */
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  authorityId: string | null = null;

  /** Ids and codes only, never personal data. */
  @Property({ type: 'jsonb' })
  details: Readonly<Record<string, string | null>> = {};

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  at!: Date;
}
