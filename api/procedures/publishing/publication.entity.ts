import { OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Day } from '../../core/dates.js';

/** What becomes of applications that are under way when a revision is published. */
export const openApplicationsChoices = ['STAY', 'MOVE', 'ASK'] as const;
export type OpenApplications = (typeof openApplicationsChoices)[number];

export const publicationStatuses = ['AWAITS_APPROVAL', 'AWAITS_DAY', 'MOVING', 'DONE'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

/** The publishing of one revision: who wanted it, what it still waits for, and how far open applications have moved. */
@Entity({ tableName: 'publication' })
export class PublicationRow {
  [PrimaryKeyProp]?: 'revisionId';
  [OptionalProps]?: 'moved' | 'asked' | 'stayed' | 'failed';

  @PrimaryKey({ type: 'uuid' })
  revisionId!: string;

  @Property({ type: 'uuid' })
  procedureId!: string;

  @Property({ type: 'text' })
  status!: PublicationStatus;

  @Property({ type: 'text' })
  openApplications!: OpenApplications;

  /** What applicants are told who are asked for something new. */
  @Property({ type: 'text', nullable: true })
  message!: string | null;

  /** Null: at once. */
  @Property({ type: 'date', nullable: true })
  takesEffectOn!: Day | null;

  @Property({ type: 'uuid', nullable: true })
  askedById!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  askedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  approvedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  approvedAt: Date | null = null;

  @Property({ type: 'integer' })
  moved: number = 0;

  /** Moved, and their applicants are asked for what is new. */
  @Property({ type: 'integer' })
  asked: number = 0;

  @Property({ type: 'integer' })
  stayed: number = 0;

  /** Could not be moved for a fault of ours, which the log tells. */
  @Property({ type: 'integer' })
  failed: number = 0;

  /** The last application that was looked at; they are gone through by id. */
  @Property({ type: 'uuid', nullable: true })
  lookedAtId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  progressedAt: Date | null = null;
}

/** Asked for, and not yet in effect: until then its draft cannot change. */
export const waits = ({ status }: PublicationRow): boolean =>
  status === 'AWAITS_APPROVAL' || status === 'AWAITS_DAY';
