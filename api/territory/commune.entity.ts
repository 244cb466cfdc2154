import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../core/localized-text.js';
import { Cercle } from './cercle.entity.js';
import { Province } from './province.entity.js';

export const communeKinds = ['URBAN', 'RURAL'] as const;
export type CommuneKind = (typeof communeKinds)[number];

@Entity()
export class Commune {
  [PrimaryKeyProp]?: 'code';

  @PrimaryKey({ type: 'text' })
  code!: string;

  @ManyToOne(() => Province, { ref: true })
  province!: Ref<Province>;

  /** Urban communes belong to no cercle. */
  @ManyToOne(() => Cercle, { ref: true, nullable: true })
  cercle!: Ref<Cercle> | null;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  @Property({ type: 'text' })
  kind!: CommuneKind;

  @Property({ type: 'integer', fieldName: 'population_2024' })
  population2024!: number;

  @Property({ type: 'integer', fieldName: 'population_2014' })
  population2014!: number;

  @Property({ type: 'integer', fieldName: 'households_2024' })
  households2024!: number;

  @Property({ type: 'double', fieldName: 'area_km2' })
  areaKm2!: number;

  /** Of the boundary's centroid, in degrees (WGS 84). */
  @Property({ type: 'double' })
  lat!: number;

  @Property({ type: 'double' })
  lng!: number;

  /** Other spellings and former names. */
  @Property({ columnType: 'text[]', type: 'array' })
  aliases!: string[];

  /** What it is found by, folded by core/fold.ts. */
  @Property({ type: 'text' })
  search!: string;
}
