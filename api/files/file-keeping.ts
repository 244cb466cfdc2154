import type { EntityManager } from '@mikro-orm/postgresql';
import type { Log } from '../platform/log.js';
import type { FileChecks } from './file-checks.js';
import type { Storage } from './storage.js';
import { StoredFile } from './stored-file.entity.js';

/** How long a file may lie about that nothing uses. */
const keptUnattached = 48 * 60 * 60_000;
/** How many files one round takes on. */
const atOnce = 100;
const lookAgain = 10 * 60_000;

/** What must be done from time to time, by any process; several at once do no harm. */
export class FileKeeping {
  constructor(
    private readonly em: EntityManager,
    private readonly storage: Storage,
    private readonly checks: FileChecks,
    private readonly log: Log,
  ) {}

  /** Checks what waits: files whose scanner was away, and uploads whose last request died before the check. */
  async checkWaiting(now = new Date()): Promise<void> {
    const waiting = await this.em
      .fork()
      .find(
        StoredFile,
        { status: { $in: ['UPLOADING', 'CHECKING'] }, checkAfter: { $lte: now }, discardedAt: null },
        { orderBy: { checkAfter: 'asc' }, limit: atOnce },
      );
    for (const file of waiting) await this.each(file, () => this.checkOne(file, now));
  }

  /** Removes what was discarded, and what nothing has used for 48 hours: bytes first, then the row. */
  async sweep(now = new Date()): Promise<number> {
    const em = this.em.fork();
    const before = new Date(now.getTime() - keptUnattached);
    const stale = await em.find(StoredFile, unused(before), { limit: atOnce });
    for (const file of stale) await this.each(file, () => this.removeUnused(file.id, before, now));
    return stale.length;
  }

  /** Marks it first, so that nobody can attach it while its bytes go; leaves it to whoever attached it just before. */
  private async removeUnused(id: string, before: Date, now: Date): Promise<void> {
    const marked = await this.em
      .fork()
      .nativeUpdate(StoredFile, { id, ...unused(before) }, { discardedAt: now });
    if (marked === 1) await this.remove(id);
  }

  /** The bytes and the row of a file that was discarded. */
  async remove(id: string): Promise<void> {
    await this.storage.remove(id);
    await this.em.fork().nativeDelete(StoredFile, { id, attachedToKind: null });
  }

  /** The same after an act; what fails now is swept later. */
  async removeSoon(id: string): Promise<void> {
    await this.remove(id).catch((error: unknown) =>
      this.log.warn({ err: error, file: id }, 'a discarded file will be removed later'),
    );
  }

  private async checkOne({ id, status }: StoredFile, now: Date): Promise<void> {
    if (status === 'CHECKING') {
      if (await this.checks.claim(id, status, now)) await this.checks.check(id);
      return;
    }
    const progress = await this.storage.progress(id);
    const isWhole = progress !== null && progress.arrived >= progress.size;
    if (isWhole && (await this.checks.claim(id, status))) await this.checks.check(id);
    if (!isWhole) await this.postpone(id, now);
  }

  private async postpone(id: string, now: Date): Promise<void> {
    const checkAfter = new Date(now.getTime() + lookAgain);
    await this.em.fork().nativeUpdate(StoredFile, { id, status: 'UPLOADING' }, { checkAfter });
  }

  /** One file that cannot be read must not keep all others waiting. */
  private async each(file: StoredFile, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error({ err: error, file: file.id }, 'a stored file could not be dealt with');
    }
  }
}

/** Discarded, or used by nothing since before that instant. */
const unused = (before: Date) => ({
  $or: [{ unattachedSince: { $lt: before } }, { discardedAt: { $ne: null } }],
});
