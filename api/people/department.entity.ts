import { OptionalProps, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { LocalizedText } from '../core/localized-text.js';
import { Authority } from './authority.entity.js';

/** A service inside an authority. */
@Entity()
export class Department {
  [OptionalProps]?: 'publicationNeedsTwo';

  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @ManyToOne(() => Authority, { ref: true })
  authority!: Ref<Authority>;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  /** Whether a second person has to agree before any of its procedures is published. */
  @Property({ type: 'boolean' })
  publicationNeedsTwo: boolean = false;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  createdAt!: Date;
}
