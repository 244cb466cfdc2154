import { send } from '../../data/client.js';
import { toApiError, type ApiError } from '../../data/api-error.js';
import {
  DraftChecksDocument,
  DraftDocument,
  SaveDraftDocument,
  type DraftShownFragment,
} from '../../generated/graphql.js';
import type { Definition } from './definition.js';
import type { LocalCopy } from './local-copy.js';
import { merge, same } from './merge.js';
import type { Path } from './paths.js';
import type { StudioStore } from './studio-store.js';

export type SaveState =
  | { name: 'saved' }
  | { name: 'unsaved' }
  | { name: 'saving' }
  /** The line is down: it will be tried again; what was written is kept in this browser. */
  | { name: 'retrying' }
  /** The API refused it: what was written stays on the screen and in this browser. */
  | { name: 'refused'; message: string };

/** Short enough for a preview within a second of the last letter. */
const pause = 200;
const retryAfter = 4_000;

/**
 * Keeps the draft as it is written: one save at a time. When somebody else has saved meanwhile, theirs and ours are put
 * together and saved as one; where both changed the same thing ours stays and it is told.
 */
export class Saver {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private checking: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();
  private now: SaveState = { name: 'saved' };
  private clashes: readonly Path[] = [];
  /** What the server has: our changes are what differs from it. */
  private kept: Definition;

  constructor(
    private shown: DraftShownFragment,
    private readonly store: StudioStore,
    private readonly copy: LocalCopy,
  ) {
    this.kept = shown.definition as Definition;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly state = (): SaveState => this.now;
  /** The draft as the server knows it: what the preview and the checks show. */
  readonly draft = (): DraftShownFragment => this.shown;
  /** Where ours was kept against somebody else's, the last time that both were put together. */
  readonly conflicts = (): readonly Path[] => this.clashes;
  readonly forgetConflicts = () => {
    this.clashes = [];
    this.tell(this.now);
  };

  /** Begins to listen; the answer stops it, saving what is not saved yet. */
  start(): () => void {
    this.recover();
    const leave = this.store.subscribe(() => {
      if (!same(this.store.definition(), this.kept)) this.later(pause);
    });
    return () => {
      leave();
      if (this.now.name === 'unsaved') void this.flush();
    };
  }

  /** Saves what is not saved yet; answers, when it has been checked too, whether all of it is kept now. */
  async flush(): Promise<boolean> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    while (this.running) await this.running;
    if (same(this.store.definition(), this.kept)) {
      this.copy.forget();
      this.tell({ name: 'saved' });
      return true;
    }
    this.running = this.save().finally(() => (this.running = null));
    await this.running;
    await this.checking;
    return this.now.name === 'saved';
  }

  /** Somebody else saved: theirs is taken in. */
  async catchUp(version: number) {
    if (version <= this.shown.version || this.running) return;
    await this.takeTheirs().catch(() => undefined);
  }

  /** What a browser that was closed too early still has. */
  private recover() {
    const left = this.copy.read();
    if (!left) return;
    const { merged, conflicts } = merge(left.base, left.written, this.kept);
    this.clashes = conflicts;
    this.store.change(() => merged);
    this.later(0);
  }

  private later(milliseconds: number) {
    this.copy.keep({ base: this.kept, written: this.store.definition() });
    if (this.now.name !== 'retrying') this.tell({ name: 'unsaved' });
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async save(): Promise<void> {
    const sent = this.store.definition();
    this.tell({ name: 'saving' });
    try {
      const input = { revisionId: this.shown.id, version: this.shown.version, definition: sent };
      const { saveDraft } = await send(SaveDraftDocument, { input });
      const [problem] = saveDraft.problems;
      if (problem) return this.tell({ name: 'refused', message: problem.message });
      this.shown = { ...this.shown, ...saveDraft.revision! };
      this.checking = this.check().catch(() => undefined);
      this.kept = sent;
      const all = this.store.definition() === sent;
      if (all) this.copy.forget();
      else this.later(pause);
      this.tell({ name: all ? 'saved' : 'unsaved' });
    } catch (error) {
      await this.notSaved(toApiError(error));
    }
  }

  /** Apart from the save: the preview follows what is written, and the checks of 300 questions take their time. */
  private async check(): Promise<void> {
    const { procedureRevision } = await send(DraftChecksDocument, { id: this.shown.id });
    if (procedureRevision?.version !== this.shown.version) return;
    this.shown = { ...this.shown, checks: procedureRevision.checks };
    this.tell(this.now);
  }

  private async notSaved(error: ApiError): Promise<void> {
    if (error.code === 'CONFLICT') {
      try {
        await this.takeTheirs();
        return this.later(0);
      } catch (thrown) {
        return this.notSaved(toApiError(thrown));
      }
    }
    if (error.code !== 'NETWORK' && error.code !== 'RATE_LIMITED' && error.code !== 'INTERNAL')
      return this.tell({ name: 'refused', message: error.message });
    this.tell({ name: 'retrying' });
    this.later(retryAfter);
  }

  private async takeTheirs(): Promise<void> {
    const { procedureRevision } = await send(DraftDocument, { id: this.shown.id });
    if (!procedureRevision || procedureRevision.version <= this.shown.version) return;
    const theirs = procedureRevision.definition as Definition;
    const before = this.kept;
    const { merged, conflicts } = merge(before, this.store.definition(), theirs);
    this.shown = procedureRevision;
    this.kept = theirs;
    if (conflicts.length > 0) this.clashes = conflicts;
    this.store.take(merged, (definition) => merge(before, definition, theirs).merged);
    if (same(merged, theirs)) this.tell({ name: 'saved' });
  }

  private tell(state: SaveState) {
    this.now = state;
    this.listeners.forEach((listener) => listener());
  }
}
