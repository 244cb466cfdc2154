import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../core/localized-text.js';
import { Province } from './province.entity.js';

/** A group of rural communes of one province. */
@Entity()
export class Cercle {
  [PrimaryKeyProp]?: 'code';

  @PrimaryKey({ type: 'text' })
  code!: string;

  @ManyToOne(() => Province, { ref: true })
  province!: Ref<Province>;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  @Property({ type: 'integer', fieldName: 'population_2024' })
  population2024!: number;

  @Property({ type: 'integer', fieldName: 'households_2024' })
  households2024!: number;

  @Property({ columnType: 'text[]', type: 'array' })
  aliases!: string[];

  /** What it is found by, folded by core/fold.ts. */
  @Property({ type: 'text' })
  search!: string;
}
