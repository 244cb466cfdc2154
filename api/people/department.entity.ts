import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { LocalizedText } from '../core/localized-text.js';
import { Authority } from './authority.entity.js';

/** A service inside an authority. */
@Entity()
export class Department {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @ManyToOne(() => Authority, { ref: true })
  authority!: Ref<Authority>;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  createdAt!: Date;
}
