import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { Language } from '../core/localized-text.js';
import { Authority } from './authority.entity.js';
import type { StaffRole } from './roles.js';

/** A staff role offered to an e-mail address. Only a digest of its token is kept. */
@Entity()
export class Invitation {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'text' })
  email!: string;

  @Property({ type: 'text' })
  role!: StaffRole;

  @ManyToOne(() => Authority, { ref: true, nullable: true })
  authority: Ref<Authority> | null = null;

  @Property({ type: 'uuid', nullable: true })
  departmentId: string | null = null;

  /** The language that the letter was written in. */
  @Property({ type: 'text' })
  language: Language = 'fr';

  @Property({ type: 'uuid', nullable: true })
  invitedBy: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  createdAt!: Date;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  expiresAt!: Date;

  @Property({ columnType: 'timestamptz', type: 'datetime', nullable: true })
  acceptedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  acceptedBy: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime', nullable: true })
  revokedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  revokedBy: string | null = null;
}
