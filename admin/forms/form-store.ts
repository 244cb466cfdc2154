import { answerAt, withAnswer, type Answers, type Json, type Path } from './answers.js';
import { legalToday } from './legal-today.js';
import { evaluate, type Evaluation } from './evaluation.js';
import type { Field } from './field.js';

/**
 * The answers of one form while they are typed. Each field listens to itself, so that a letter redraws one field and
 * not the three hundred of a large form.
 */
export class FormStore {
  private listeners = new Set<() => void>();
  private evaluated: Evaluation | null = null;

  constructor(
    public fields: readonly Field[],
    private current: Answers,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly answers = (): Answers => this.current;

  readonly at = (path: Path): Json | undefined => answerAt(this.current, path);

  readonly set = (path: Path, value: Json) => this.replace(withAnswer(this.current, path, value));

  /** The server's answers come back after a save or a conflict. */
  readonly replace = (answers: Answers) => {
    this.current = answers;
    this.evaluated = null;
    this.listeners.forEach((listener) => listener());
  };

  /** The same form in another language. */
  readonly relabel = (fields: readonly Field[]) => {
    if (fields === this.fields) return;
    this.fields = fields;
    this.evaluated = null;
    this.listeners.forEach((listener) => listener());
  };

  /** Which fields are asked, which must be answered, and what formulas come to; worked out once a change. */
  readonly evaluation = (): Evaluation =>
    (this.evaluated ??= evaluate(this.fields, this.current, legalToday()));
}
