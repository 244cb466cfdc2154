import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { refuse } from '../core/problem.js';
import type { Act } from '../platform/act.js';
import { StoredFile, type FileStatus } from './stored-file.entity.js';

/** What uses a file: a kind that a domain has registered its rights for, and the id of one of them. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** What a form must know of a file before it accepts it. */
export interface FileFacts {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  /** Media type: from the content, or as claimed while it is not checked yet. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly status: FileStatus;
  /** What uses it already. */
  readonly attachedTo: Subject | null;
}

/** The facts of those files that exist, by id. Ids that are no UUIDs are simply not found. */
export async function fileFacts(em: EntityManager, ids: readonly string[]): Promise<Map<string, FileFacts>> {
  const files = await em.find(StoredFile, { id: { $in: wellFormed(ids) }, discardedAt: null });
  return new Map(files.map((file) => [file.id, factsOf(file)]));
}

/**
 * Gives files to a subject: from now on the rights of the subject say who may read them. Takes files of the viewer that
 * nothing uses (or that this subject has already), whole and not refused; a file still in quarantine may be given,
 * and is readable once it is ready. The caller has checked type, size and number against its form.
 */
export async function attachFiles(act: Act, ids: readonly string[], subject: Subject): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const files = await lock(act.em, wanted);
  for (const id of wanted) {
    const file = files.find((candidate) => candidate.id === id);
    if (!file || !mayGive(act, file, subject)) refuse('file.unknown', [], { id });
    if (file.status === 'UPLOADING' || file.status === 'REJECTED')
      refuse('file.not_usable', [], { name: file.name });
    file.attachedToKind = subject.kind;
    file.attachedToId = subject.id;
    file.unattachedSince = null;
  }
}

/** Makes the subject's files exactly these: gives it the new ones and takes the others back, to be swept. */
export async function keepFiles(act: Act, ids: readonly string[], subject: Subject): Promise<void> {
  await attachFiles(act, ids, subject);
  const former = await act.em.find(StoredFile, { attachedToKind: subject.kind, attachedToId: subject.id });
  for (const file of former.filter(({ id }) => !ids.includes(id))) {
    file.attachedToKind = null;
    file.attachedToId = null;
    file.unattachedSince = act.now;
  }
}

function mayGive({ viewer }: Act, file: StoredFile, subject: Subject): boolean {
  const has = file.attachedToKind === subject.kind && file.attachedToId === subject.id;
  const isFree = file.attachedToKind === null && file.discardedAt === null;
  return has || (isFree && (viewer.kind === 'system' || file.ownerId === viewer.personId));
}

const lock = (em: EntityManager, ids: readonly string[]) =>
  em.find(
    StoredFile,
    { id: { $in: wellFormed(ids) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );

const wellFormed = (ids: readonly string[]) => ids.filter((id) => uuid.test(id));
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isFileId = (text: string): boolean => uuid.test(text);

function factsOf(file: StoredFile): FileFacts {
  const { id, ownerId, name, claimedType, type, size, status, attachedToKind, attachedToId } = file;
  const attachedTo = attachedToKind === null ? null : { kind: attachedToKind, id: attachedToId! };
  return { id, ownerId, name, type: type ?? claimedType, size, status, attachedTo };
}
