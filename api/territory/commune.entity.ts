import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Cercle } from './cercle.entity.js';
import { Place } from './place.entity.js';
import { Province } from './province.entity.js';

export type CommuneKind = 'URBAN' | 'RURAL';

@Entity()
export class Commune extends Place {
  @ManyToOne(() => Province, { ref: true })
  province!: Ref<Province>;

  /** Urban communes belong to no cercle. */
  @ManyToOne(() => Cercle, { ref: true, nullable: true })
  cercle!: Ref<Cercle> | null;

  @Property({ type: 'text' })
  kind!: CommuneKind;

  @Property({ type: 'integer', fieldName: 'population_2014' })
  population2014!: number;

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
}
