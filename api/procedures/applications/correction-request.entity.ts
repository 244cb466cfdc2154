import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Answers } from '../../forms/index.js';

/** An officer's request to mend named fields; only those unlock. At most one is open at a time. */
@Entity({ tableName: 'correction_request' })
export class CorrectionRequestRow {
  [OptionalProps]?: 'answersAfter';

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  applicationId!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  fields!: string[];

  @Property({ type: 'text' })
  message!: string;

  @Property({ type: 'uuid', nullable: true })
  requestedById!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  requestedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  answeredById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'jsonb' })
  answersBefore!: Answers;

  @Property({ type: 'jsonb', nullable: true })
  answersAfter: Answers | null = null;
}
