import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LocalizedText } from '../../core/localized-text.js';
import type { FormDefinition } from '../../forms/index.js';
import type { Workflow } from '../workflow/workflow.js';
import type { ProcedureRules } from './procedure-definition.js';

export type RevisionStatus = 'DRAFT' | 'PUBLISHED' | 'RETIRED';

/** One version of a procedure. Published it is frozen (a trigger guards it): applications stay with the one they were filed under. */
@Entity({ tableName: 'procedure_revision' })
export class RevisionRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  procedureId!: string;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  status!: RevisionStatus;

  /** Counts the saves of a draft. */
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'jsonb' })
  title!: LocalizedText;

  @Property({ type: 'jsonb' })
  summary!: LocalizedText;

  @Property({ type: 'jsonb' })
  rules!: ProcedureRules;

  @Property({ type: 'jsonb' })
  form!: FormDefinition;

  @Property({ type: 'jsonb' })
  workflow!: Workflow;

  @Property({ type: 'uuid', nullable: true })
  createdById!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  changedById!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  changedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  publishedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  retiredAt: Date | null = null;
}
