import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../../core/localized-text.js';

/** One item of a list that fields of the kind `lookup` choose from. */
@Entity({ tableName: 'reference_item' })
export class ReferenceItemRow {
  [PrimaryKeyProp]?: ['list', 'code'];

  @PrimaryKey({ type: 'text' })
  list!: string;

  @PrimaryKey({ type: 'text' })
  code!: string;

  @Property({ type: 'jsonb' })
  label!: LocalizedText;

  /** Where it stands in its list. */
  @Property({ type: 'integer' })
  place!: number;

  /** In the list no more: nobody can choose it, and whoever chose it keeps its words. */
  @Property({ type: 'boolean' })
  withdrawn!: boolean;

  /** Its labels, folded for search. */
  @Property({ type: 'text' })
  search!: string;
}
