import type { Definition } from './definition.js';

export interface Left {
  /** What the server had when it was written. */
  readonly base: Definition;
  readonly written: Definition;
}

/** What was written and is not saved yet, kept in the browser: it outlives a lost line and a closed window. */
export class LocalCopy {
  private readonly name: string;

  constructor(revisionId: string) {
    this.name = `jiha.draft.${revisionId}`;
  }

  read(): Left | null {
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? 'null') as Left | null;
    } catch {
      return null;
    }
  }

  /** A browser without room goes on without. */
  keep(left: Left) {
    try {
      localStorage.setItem(this.name, JSON.stringify(left));
    } catch {
      this.forget();
    }
  }

  forget() {
    localStorage.removeItem(this.name);
  }
}
