import type { EntityManager } from '@mikro-orm/postgresql';
import type { Problem } from '../core/problem.js';
import type { Log } from '../platform/log.js';
import { scan, type ClamdAddress, type Verdict } from './clamd.js';
import { inspect, type Inspected } from './inspect.js';
import type { Storage } from './storage.js';
import { type FileStatus, StoredFile } from './stored-file.entity.js';

/** How long one process may take over a check before another tries. */
const lease = 10 * 60_000;
/** How long to wait when the virus scanner does not answer. */
const patience = 60_000;

/** Quarantine: nothing is served before its content was looked at and, where there is a scanner, scanned. */
export class FileChecks {
  constructor(
    private readonly em: EntityManager,
    private readonly storage: Storage,
    private readonly clamd: ClamdAddress | null,
    private readonly log: Log,
  ) {}

  /** Takes a file into quarantine for this process to check; false when somebody else has it. */
  async claim(id: string, from: FileStatus, now = new Date()): Promise<boolean> {
    const checkAfter = new Date(now.getTime() + lease);
    const due = from === 'CHECKING' ? { checkAfter: { $lte: now } } : {};
    const taken = await this.em
      .fork()
      .nativeUpdate(StoredFile, { id, status: from, ...due }, { status: 'CHECKING', checkAfter });
    return taken === 1;
  }

  /** Checks a claimed file. Answers with why it is refused; null when it is ready, or must wait for the scanner. */
  async check(id: string): Promise<Problem | null> {
    const { claimedType } = await this.em.fork().findOneOrFail(StoredFile, id);
    const looked = await inspect(() => this.storage.open(id), claimedType);
    if ('problem' in looked) return this.reject(id, looked.problem);
    const verdict = await this.scan(id);
    if (verdict === null) return this.wait(id);
    if (!verdict.clean)
      return this.reject(id, { path: [], code: 'file.virus', params: { virus: verdict.virus } });
    return this.accept(id, looked.inspected);
  }

  /** null: the scanner is away, and nothing is known. */
  private async scan(id: string): Promise<Verdict | null> {
    if (this.clamd === null) return { clean: true };
    try {
      return await scan(this.clamd, await this.storage.open(id));
    } catch (error) {
      this.log.warn(
        { err: error, file: id },
        'the virus scanner does not answer: the file stays in quarantine',
      );
      return null;
    }
  }

  private async accept(id: string, inspected: Inspected): Promise<null> {
    await this.write(id, { ...inspected, status: 'READY', checkAfter: null });
    return null;
  }

  private async reject(id: string, { path, code, params = {} }: Problem): Promise<Problem> {
    await this.write(id, { status: 'REJECTED', rejection: code, rejectionParams: params, checkAfter: null });
    await this.storage.remove(id);
    this.log.info({ file: id, code }, 'a file was refused');
    return { path, code, params };
  }

  private async wait(id: string): Promise<null> {
    await this.write(id, { checkAfter: new Date(Date.now() + patience) });
    return null;
  }

  private async write(id: string, change: Partial<StoredFile>): Promise<void> {
    await this.em.fork().nativeUpdate(StoredFile, { id, status: 'CHECKING' }, change);
  }
}
