import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../core/localized-text.js';

/** What all levels of the territory have, as the census knows them. */
@Entity({ abstract: true })
export abstract class Place {
  [PrimaryKeyProp]?: 'code';

  @PrimaryKey({ type: 'text' })
  code!: string;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  @Property({ type: 'integer', fieldName: 'population_2024' })
  population2024!: number;

  @Property({ type: 'integer', fieldName: 'households_2024' })
  households2024!: number;

  /** What it is found by, folded by core/fold.ts. */
  @Property({ type: 'text' })
  search!: string;
}
