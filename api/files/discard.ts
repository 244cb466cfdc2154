import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../core/errors.js';
import { refuse } from '../core/problem.js';
import type { Act } from '../platform/act.js';
import { isFileId } from './attach.js';
import { StoredFile } from './stored-file.entity.js';

/** Marks one's own, unused file as thrown away; from this commit on nobody sees it. Its bytes follow. */
export async function discard({ em, viewer, now }: Act, id: string): Promise<string> {
  const own = { id, ownerId: viewer.personId, discardedAt: null };
  const file =
    isFileId(id) && viewer.personId !== null
      ? await em.findOne(StoredFile, own as { id: string }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
  if (!file) throw notFound('file', id);
  if (file.attachedToKind !== null) refuse('file.already_used', ['fileId']);
  file.discardedAt = now;
  return file.id;
}
