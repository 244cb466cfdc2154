import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Place } from './place.entity.js';
import { Province } from './province.entity.js';

/** A group of rural communes of one province. */
@Entity()
export class Cercle extends Place {
  @ManyToOne(() => Province, { ref: true })
  province!: Ref<Province>;

  @Property({ columnType: 'text[]', type: 'array' })
  aliases!: string[];
}
