import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What staff tell one another about an application; applicants never see it. */
@Entity({ tableName: 'internal_note' })
export class InternalNoteRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  applicationId!: string;

  @Property({ type: 'uuid', nullable: true })
  authorId!: string | null;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  at!: Date;
}

/** One message between the applicant and the administration. */
@Entity({ tableName: 'message' })
export class MessageRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  applicationId!: string;

  @Property({ type: 'uuid', nullable: true })
  authorId!: string | null;

  @Property({ type: 'boolean' })
  fromApplicant!: boolean;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  at!: Date;
}
