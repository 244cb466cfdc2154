import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../core/localized-text.js';
import { Commune } from './commune.entity.js';
import { Region } from './region.entity.js';

@Entity()
export class Province {
  [PrimaryKeyProp]?: 'code';

  @PrimaryKey({ type: 'text' })
  code!: string;

  @ManyToOne(() => Region, { ref: true })
  region!: Ref<Region>;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  @Property({ type: 'integer', fieldName: 'population_2024' })
  population2024!: number;

  @Property({ type: 'integer', fieldName: 'households_2024' })
  households2024!: number;

  /** The chief town. */
  @ManyToOne(() => Commune, { ref: true })
  seatCommune!: Ref<Commune>;

  /** What it is found by, folded by core/fold.ts. */
  @Property({ type: 'text' })
  search!: string;
}
