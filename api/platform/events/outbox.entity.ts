import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An event that an act has written and the relay has not yet numbered. */
@Entity({ tableName: 'outbox' })
export class OutboxRow {
  [OptionalProps]?: 'place';

  /** Given by the database: the order in which acts wrote. */
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  place!: string;

  @Property({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'uuid' })
  subject!: string;

  @Property({ type: 'text[]' })
  topics!: string[];

  @Property({ type: 'jsonb' })
  seenBy!: Readonly<Record<string, unknown>>[];

  @Property({ type: 'jsonb' })
  payload!: Readonly<Record<string, unknown>>;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  at!: Date;
}
