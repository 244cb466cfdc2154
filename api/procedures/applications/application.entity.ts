import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Day } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';
import type { TimeLimit } from '../../core/working-days.js';
import type { Answers } from '../../forms/index.js';
import type { Channel } from '../catalogue/procedure-definition.js';
import type { Phase } from '../workflow/phases.js';
import type { SetAside } from './set-aside.js';

/** One filing of a procedure, pinned to a revision: that under which it was filed, or one to which its publisher moved it. */
@Entity({ tableName: 'application' })
export class ApplicationRow {
  [OptionalProps]?: 'answers' | 'answerWords' | 'officerAnswers' | 'setAside' | 'version';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** What people say and type, e.g. DT-2026-000123-7; a draft has none. */
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  @Property({ type: 'uuid' })
  procedureId!: string;

  @Property({ type: 'uuid' })
  revisionId!: string;

  /** Who decides: the procedure's authority and department, as they were when it was filed, or where it was handed. */
  @Property({ type: 'uuid' })
  authorityId!: string;

  @Property({ type: 'uuid', nullable: true })
  departmentId!: string | null;

  @Property({ type: 'text' })
  step!: string;

  /** The step's title from the revision, kept here so that lists need not open revisions. */
  @Property({ type: 'jsonb' })
  stepTitle!: LocalizedText;

  @Property({ type: 'text' })
  phase!: Phase;

  @Property({ type: 'uuid' })
  applicantId!: string;

  /** The organisation for which the applicant acts. */
  @Property({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Property({ type: 'text' })
  applicantName!: string;

  /** Who typed it: the applicant, or the agent at the counter. */
  @Property({ type: 'uuid' })
  filedById!: string;

  /** The authority at whose counter it was filed. */
  @Property({ type: 'uuid', nullable: true })
  counterAuthorityId!: string | null;

  @Property({ type: 'text' })
  channel!: Channel;

  @Property({ type: 'uuid', nullable: true })
  assigneeId: string | null = null;

  @Property({ type: 'text', nullable: true })
  communeCode: string | null = null;

  @Property({ type: 'jsonb' })
  answers: Answers = {};

  /** What officers filled in on its way. */
  @Property({ type: 'jsonb' })
  officerAnswers: Answers = {};

  /** Answers that fit no question any more since it moved to another revision. */
  @Property({ type: 'jsonb' })
  setAside: readonly SetAside[] = [];

  /** Raised by each act; a caller who read an older one is told what changed. */
  @Property({ type: 'integer' })
  version = 1;

  /** Number and names, folded for search. */
  @Property({ type: 'text' })
  search!: string;

  /** What the applicant wrote in free words, folded for search: for those only who may read the answers; null: to be folded. */
  @Property({ type: 'text', nullable: true })
  answerWords: string | null = '';

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  updatedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;

  /** The last day on which a decision is in time; null: no legal time limit. */
  @Property({ type: 'date', nullable: true })
  dueOn: Day | null = null;

  /** The time limit that the due day was counted by; null: none, or filed before this was kept. */
  @Property({ type: 'jsonb', nullable: true })
  dueLimit: TimeLimit | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  closedAt: Date | null = null;
}
