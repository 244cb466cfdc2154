import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Problem } from '../core/problem.js';
import type { PurposeName } from './purposes.js';

/** UPLOADING: bytes still arrive. CHECKING: in quarantine. READY: may be read. REJECTED: refused, its bytes are gone. */
export type FileStatus = 'UPLOADING' | 'CHECKING' | 'READY' | 'REJECTED';

/** What somebody uploaded; its bytes lie in the storage under its id. */
@Entity({ tableName: 'file' })
export class StoredFile {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The person who uploaded it. */
  @Property({ type: 'uuid' })
  ownerId!: string;

  @Property({ type: 'text' })
  purpose!: PurposeName;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  claimedType!: string;

  /** Media type, from the content; null until checked. */
  @Property({ type: 'text', nullable: true })
  type: string | null = null;

  /** Bytes. */
  @Property({ type: 'integer' })
  size!: number;

  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  @Property({ type: 'text' })
  status: FileStatus = 'UPLOADING';

  /** Why it was rejected: a message code. */
  @Property({ type: 'text', nullable: true })
  rejection: string | null = null;

  @Property({ type: 'jsonb', nullable: true })
  rejectionParams: Problem['params'] | null = null;

  /** Nobody else checks it before this instant. */
  @Property({ columnType: 'timestamptz', nullable: true })
  checkAfter: Date | null = null;

  /** What uses it; null while nothing does. */
  @Property({ type: 'text', nullable: true })
  attachedToKind: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  attachedToId: string | null = null;

  /** Since when nothing uses it; null while something does. */
  @Property({ columnType: 'timestamptz', nullable: true })
  unattachedSince: Date | null = null;

  /** Thrown away by its owner; row and bytes follow. */
  @Property({ columnType: 'timestamptz', nullable: true })
  discardedAt: Date | null = null;

  @Property({ columnType: 'timestamptz' })
  createdAt!: Date;
}
