import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Commune } from './commune.entity.js';
import { Place } from './place.entity.js';
import { Region } from './region.entity.js';

@Entity()
export class Province extends Place {
  @ManyToOne(() => Region, { ref: true })
  region!: Ref<Region>;

  /** The chief town. */
  @ManyToOne(() => Commune, { ref: true })
  seatCommune!: Ref<Commune>;
}
