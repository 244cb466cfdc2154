import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../../core/localized-text.js';

/** A list that staff keep for fields of the kind `lookup`. */
@Entity({ tableName: 'reference_list' })
export class ReferenceListRow {
  /** What fields name it by; never changes. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'uuid' })
  authorityId!: string;

  @Property({ type: 'jsonb' })
  title!: LocalizedText;

  /** Number of the version that is chosen from now. */
  @Property({ type: 'integer' })
  version!: number;

  /** How many items it has now. */
  @Property({ type: 'integer' })
  items!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  changedAt!: Date;
}
