import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Day } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';
import type { FeeState } from './reckon.js';

/** One sum that an applicant owes, and how it was settled. */
@Entity({ tableName: 'application_fee' })
export class FeeRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  applicationId!: string;

  /** The revision whose rule made it due. */
  @Property({ type: 'uuid' })
  revisionId!: string;

  /** The rule's place among that revision's fees. */
  @Property({ type: 'integer' })
  place!: number;

  @Property({ type: 'jsonb' })
  label!: LocalizedText;

  /** Dirhams with two decimals; never a float. */
  @Property({ type: 'string', columnType: 'numeric(14, 2)' })
  amount!: string;

  @Property({ type: 'text' })
  state!: FeeState;

  @Property({ type: 'text', nullable: true })
  receiptNumber: string | null = null;

  @Property({ type: 'date', nullable: true })
  paidOn: Day | null = null;

  @Property({ type: 'text', nullable: true })
  exemptionReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  settledById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  settledAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  createdAt!: Date;
}
