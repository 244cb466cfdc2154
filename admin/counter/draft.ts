import { send } from '../data/client.js';
import { toApiError, type ApiError } from '../data/api-error.js';
import { givenAnswers } from '../forms/given-answers.js';
import type { Answers } from '../forms/answers.js';
import type { FormStore } from '../forms/form-store.js';
import type { Problem } from '../forms/problem.js';
import { problemsOf } from '../forms/problem.js';
import { SaveAnswersDocument } from '../generated/graphql.js';

export type DraftState =
  | { name: 'saved' }
  | { name: 'unsaved' }
  | { name: 'saving' }
  /** The line is down: it will be tried again. */
  | { name: 'retrying' }
  /** The API refused it: what was typed stays on the screen. */
  | { name: 'refused'; error: ApiError };

const pause = 1200;
const retryAfter = 5000;

/**
 * Keeps a draft as it is typed: one save at a time, a moment after the last letter, only what has changed; a lost line
 * is waited for.
 */
export class Draft {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private kept: Answers;
  private listeners = new Set<() => void>();
  private now: DraftState = { name: 'saved' };
  private found: readonly Problem[] = [];

  constructor(
    private readonly applicationId: string,
    private knownVersion: number,
    private readonly store: FormStore,
  ) {
    this.kept = store.answers();
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly state = () => this.now;
  readonly problems = () => this.found;
  version = () => this.knownVersion;

  /** Begins to listen; the answer stops it, saving what is not saved yet. */
  start(): () => void {
    const leave = this.store.subscribe(() => this.later(pause));
    return () => {
      leave();
      if (this.now.name === 'unsaved') void this.flush();
    };
  }

  /** Saves what is not saved yet; answers whether all of it is kept now. */
  async flush(): Promise<boolean> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    while (this.running) await this.running;
    if (Object.keys(this.changes()).length === 0) {
      this.tell({ name: 'saved' });
      return true;
    }
    this.running = this.save().finally(() => (this.running = null));
    await this.running;
    return this.now.name === 'saved';
  }

  /** Somebody else changed the application meanwhile: what was typed here stays, everything else becomes theirs. */
  catchUp(version: number, answers: Answers) {
    if (version <= this.knownVersion) return;
    const typed = this.changes();
    this.knownVersion = version;
    this.kept = answers;
    this.store.replace({ ...answers, ...typed });
  }

  private later(milliseconds: number) {
    if (this.now.name !== 'retrying') this.tell({ name: 'unsaved' });
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async save() {
    const sent = this.store.answers();
    const changes = this.changes();
    this.tell({ name: 'saving' });
    try {
      const input = {
        applicationId: this.applicationId,
        version: this.knownVersion,
        answers: givenAnswers(changes),
      };
      const { saveAnswers } = await send(SaveAnswersDocument, { input });
      this.found = problemsOf(saveAnswers.problems);
      if (saveAnswers.application) {
        this.kept = sent;
        this.knownVersion = saveAnswers.application.version;
      }
      if (this.store.answers() !== sent) this.later(pause);
      this.tell({ name: saveAnswers.application && this.store.answers() === sent ? 'saved' : 'unsaved' });
    } catch (error) {
      const known = toApiError(error);
      if (known.code !== 'NETWORK') return this.tell({ name: 'refused', error: known });
      this.tell({ name: 'retrying' });
      this.later(retryAfter);
    }
  }

  private changes(): Answers {
    const answers = this.store.answers();
    return Object.fromEntries(Object.entries(answers).filter(([key, value]) => this.kept[key] !== value));
  }

  private tell(state: DraftState) {
    this.now = state;
    this.listeners.forEach((listener) => listener());
  }
}
