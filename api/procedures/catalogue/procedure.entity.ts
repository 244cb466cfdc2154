import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../../core/localized-text.js';
import type { Audience } from './procedure-definition.js';

export type ProcedureStatus = 'UNPUBLISHED' | 'PUBLISHED' | 'RETIRED';

/** A service that an authority offers. Everything that may change over time stands in its revisions. */
@Entity({ tableName: 'procedure' })
export class ProcedureRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'uuid' })
  authorityId!: string;

  /** In charge of its applications; null: the authority as a whole. */
  @Property({ type: 'uuid', nullable: true })
  departmentId!: string | null;

  @Property({ type: 'text' })
  status!: ProcedureStatus;

  @Property({ type: 'jsonb' })
  title!: LocalizedText;

  @Property({ type: 'jsonb' })
  summary!: LocalizedText;

  @Property({ type: 'array', columnType: 'text[]' })
  audience!: Audience[];

  @Property({ type: 'uuid', nullable: true })
  publishedRevisionId!: string | null;

  /** What takes the place of a retired procedure. */
  @Property({ type: 'uuid', nullable: true })
  successorId!: string | null;

  @Property({ type: 'text' })
  search!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  createdAt!: Date;
}
