import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A filter of the queue that a member of staff keeps under a name. */
@Entity({ tableName: 'saved_view' })
export class SavedViewRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'jsonb' })
  filter!: Record<string, unknown>;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  createdAt!: Date;
}
