import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Day } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';
import type { Phase } from '../workflow/phases.js';

export const journalActs = [
  'STARTED',
  'SUBMITTED',
  'CORRECTION_REQUESTED',
  'CORRECTION_ANSWERED',
  'MOVED',
  'REVISED',
  'WITHDRAWN',
  'HANDED_OVER',
  'ASSIGNED',
  'NOTE_ADDED',
  'MESSAGE_SENT',
  'DUE_DAY_COUNTED_ANEW',
  'FEE_PAID',
  'FEE_EXEMPTED',
  'FEE_REOPENED',
] as const;
export type JournalAct = (typeof journalActs)[number];

/** One act on an application, for good. Only the content and its salt can be erased; see journal.ts. */
@Entity({ tableName: 'journal_entry' })
export class JournalEntryRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  applicationId!: string;

  /** 1, 2, 3 … within its application. */
  @Property({ type: 'integer' })
  place!: number;

  @Property({ type: 'text' })
  act!: JournalAct;

  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  /** The applicant's own act, or one on the applicant's behalf. */
  @Property({ type: 'boolean' })
  asApplicant!: boolean;

  /** For staff only. */
  @Property({ type: 'boolean' })
  internal!: boolean;

  @Property({ type: 'text', nullable: true })
  fromStep!: string | null;

  @Property({ type: 'text', nullable: true })
  toStep!: string | null;

  @Property({ type: 'jsonb', nullable: true })
  fromTitle!: LocalizedText | null;

  @Property({ type: 'jsonb', nullable: true })
  toTitle!: LocalizedText | null;

  @Property({ type: 'text' })
  phase!: Phase;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  at!: Date;

  @Property({ type: 'jsonb', nullable: true })
  content!: JournalContent | null;

  @Property({ type: 'blob', columnType: 'bytea', nullable: true })
  salt!: Buffer | null;

  @Property({ type: 'blob', columnType: 'bytea' })
  contentDigest!: Buffer;

  @Property({ type: 'blob', columnType: 'bytea' })
  digest!: Buffer;
}

/** What may be personal in an entry, and can therefore be erased. */
export interface JournalContent {
  readonly transition?: string;
  readonly reason?: string;
  readonly fields?: readonly string[];
  readonly assigneeId?: string | null;
  /** The department that decides from then on; null: the authority as a whole. */
  readonly departmentId?: string | null;
  readonly files?: readonly string[];
  readonly officerAnswers?: Readonly<Record<string, unknown>>;
  /** Number of the procedure's revision that rules it from then on. */
  readonly revision?: number;
  /** The due day from then on, and before. */
  readonly dueOn?: Day;
  readonly dueOnBefore?: Day;
  /** Of a fee, in dirhams. */
  readonly amount?: string;
}
