import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { LocalizedText } from '../core/localized-text.js';
import type { AuthorityKind } from './kinds.js';

/** A public body that uses the platform: it owns its procedures, projects, budgets and staff. */
@Entity()
export class Authority {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'text' })
  kind!: AuthorityKind;

  /** Stable and readable, e.g. `region-08` or `commune-08.587.05.03`. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  /** The region, province or commune that it governs. */
  @Property({ type: 'text', nullable: true })
  territoryCode: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  createdAt!: Date;
}
