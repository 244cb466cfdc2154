import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Item } from './reading/read-items.js';

/** One version of a list, for good: so that an earlier one can be looked at and restored. */
@Entity({ tableName: 'reference_list_version' })
export class ReferenceListVersionRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  list!: string;

  @Property({ type: 'integer' })
  number!: number;

  /** The file that it was read from; null: an earlier version was restored. */
  @Property({ type: 'text', nullable: true })
  fileName!: string | null;

  @Property({ type: 'jsonb' })
  items!: readonly Item[];

  @Property({ type: 'integer' })
  count!: number;

  @Property({ type: 'integer' })
  added!: number;

  @Property({ type: 'integer' })
  changed!: number;

  @Property({ type: 'integer' })
  removed!: number;

  @Property({ type: 'uuid', nullable: true })
  madeById!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  madeAt!: Date;
}
