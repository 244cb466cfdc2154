import type { Definition } from './definition.js';
import { nameOf } from './merge.js';
import { followed, type Path } from './paths.js';

export type Change = (definition: Definition) => Definition;

const mostSteps = 200;
/** Letters typed one after the other into one place are one step of undo. */
const together = 1_000;

/**
 * The definition while it is being written, with what was before. Everything that draws listens to the part that it
 * shows: parts that did not change are the same objects as before.
 */
export class StudioStore {
  private readonly listeners = new Set<() => void>();
  private past: Definition[] = [];
  private future: Definition[] = [];
  private last: { as: string; at: number } | null = null;
  private chosen: Path | null = null;

  constructor(private current: Definition) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly definition = (): Definition => this.current;
  readonly canUndo = () => this.past.length > 0;
  readonly canRedo = () => this.future.length > 0;
  /** What is being edited, e.g. ['form', 'fields', 3]; null: nothing. */
  readonly selected = (): Path | null => this.chosen;

  readonly select = (path: Path | null) => {
    this.chosen = path;
    this.tell();
  };

  /** `as` names what is typed into: changes of one name that follow each other quickly are undone together. */
  readonly change = (change: Change, as?: string) => {
    const next = change(this.current);
    if (next === this.current) return;
    const now = performance.now();
    const goesOn = as !== undefined && this.last?.as === as && now - this.last.at < together;
    if (!goesOn) this.past = [...this.past.slice(1 - mostSteps), this.current];
    this.last = as === undefined ? null : { as, at: now };
    this.future = [];
    this.current = next;
    this.tell();
  };

  readonly undo = () => this.step(this.past, this.future);
  readonly redo = () => this.step(this.future, this.past);

  /** What somebody else saved was taken in. Undo goes back to before, where it may be done again. */
  readonly take = (merged: Definition) => {
    // What stood at a place may stand elsewhere now: whoever writes goes on writing into the same thing.
    this.chosen = this.chosen && followed(this.current, merged, this.chosen, nameOf);
    this.change(() => merged);
  };

  private step(from: Definition[], to: Definition[]) {
    const next = from.at(-1);
    if (!next) return;
    to.push(this.current);
    from.pop();
    this.past = [...this.past];
    this.future = [...this.future];
    this.last = null;
    this.current = next;
    this.tell();
  }

  private tell() {
    this.listeners.forEach((listener) => listener());
  }
}
