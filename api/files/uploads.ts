import { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Upload } from '@tus/server';
import { v7 } from 'uuid';
import { refuse, type Problem } from '../core/problem.js';
import type { FileChecks } from './file-checks.js';
import type { Storage } from './storage.js';
import { StoredFile } from './stored-file.entity.js';
import type { UploadRequest } from './upload-request.js';

/** How many files a person may have lying about that nothing uses yet. */
const mostUnattached = 100;
/** After so long, an upload that arrived whole although its last request was never finished is looked at. */
const lookAfter = 10 * 60_000;

/** From the first request of an upload to its last byte. */
export class Uploads {
  constructor(
    private readonly em: EntityManager,
    private readonly storage: Storage,
    private readonly checks: FileChecks,
  ) {}

  /** Makes room for an upload and answers with its id. */
  async begin(ownerId: string, request: UploadRequest): Promise<string> {
    const em = this.em.fork();
    const waiting = await em.count(StoredFile, {
      ownerId,
      unattachedSince: { $ne: null },
      discardedAt: null,
    });
    if (waiting >= mostUnattached) refuse('file.too_many', [], { max: mostUnattached });
    const now = new Date();
    const id = v7();
    await em.insert(StoredFile, {
      ...request,
      id,
      ownerId,
      status: 'UPLOADING',
      checkAfter: new Date(now.getTime() + lookAfter),
      unattachedSince: now,
      createdAt: now,
    });
    return id;
  }

  /** Whether the person may go on with this upload. */
  async isOwn(ownerId: string, id: string): Promise<boolean> {
    return (await this.em.fork().count(StoredFile, { id, ownerId, discardedAt: null })) > 0;
  }

  /** All bytes are there: checks them, once. Answers with why the file is refused, or null. */
  async finish(id: string): Promise<Problem | null> {
    if (await this.checks.claim(id, 'UPLOADING')) return this.checks.check(id);
    const { rejection, rejectionParams } = await this.em.fork().findOneOrFail(StoredFile, id);
    return rejection === null ? null : { path: [], code: rejection, params: rejectionParams ?? {} };
  }

  /** Its owner gave the upload up before it was whole. */
  async forget(id: string): Promise<void> {
    await this.em.fork().nativeDelete(StoredFile, { id, status: 'UPLOADING' });
  }

  /** Stores bytes that we hold ourselves (a generated letter, demo data) and checks them like any others. */
  async store(ownerId: string, file: Omit<UploadRequest, 'size'>, bytes: Buffer): Promise<string> {
    const id = await this.begin(ownerId, { ...file, size: bytes.length });
    await this.storage.uploads.create(new Upload({ id, size: bytes.length, offset: 0 }));
    await this.storage.uploads.write(Readable.from([bytes]), id, 0);
    const problem = await this.finish(id);
    if (problem) throw new Error(`${file.name} was refused: ${problem.code}`);
    return id;
  }
}
