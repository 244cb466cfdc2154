import type { Field, FormDefinition } from '../../../forms/form-definition.js';
import type { Condition, Formula } from '../../../forms/logic.js';

/** A text in the languages in which it is written. */
export type LocalizedText = Field['label'];

/** All that a revision says, as the API's `definition` gives it and `saveDraft` takes it. In a draft much may be empty. */
export interface Definition {
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly rules: Rules;
  readonly form: FormDefinition;
  readonly workflow: Workflow;
}

export type Certainty = 'SURE' | 'TO_VERIFY';

export interface Rules {
  readonly legalBasis: readonly {
    readonly title: LocalizedText;
    readonly url?: string;
    readonly certainty: Certainty;
  }[];
  readonly idaratiUrl?: string | null;
  readonly audience: readonly string[];
  readonly channels: readonly string[];
  readonly timeLimits: readonly TimeLimit[];
  readonly silence: { readonly effect: 'NONE' | 'ACCEPTANCE'; readonly certainty: Certainty };
  readonly routing?: readonly Route[];
  readonly correctionRequests: number | null;
  readonly fees: readonly Fee[];
  readonly pieces: readonly Piece[];
  readonly retentionMonths?: number | null;
  readonly cndpReference?: string | null;
  readonly source: { readonly text: string; readonly certainty: Certainty; readonly note?: LocalizedText };
}

export interface Route {
  readonly when?: Condition;
  /** Code of a department of the procedure's authority. */
  readonly department: string;
}

export interface TimeLimit {
  readonly days: number;
  readonly unit: 'CALENDAR' | 'WORKING';
  readonly when?: Condition;
  readonly label: LocalizedText;
  readonly extensionDays?: number;
  readonly certainty: Certainty;
}

export interface Fee {
  readonly label: LocalizedText;
  readonly amount?: string;
  /** How it is worked out from the answers, in dirhams. */
  readonly formula?: Formula;
  readonly when?: Condition;
  readonly certainty: Certainty;
}

export interface Piece {
  /** Key of the attachment or image field that takes it. */
  readonly field: string;
  readonly title: LocalizedText;
  readonly legalBasis?: LocalizedText;
  readonly certainty: Certainty;
}

export interface Workflow {
  readonly steps: readonly Step[];
  readonly transitions: readonly Transition[];
}

export interface Step {
  readonly key: string;
  readonly title: LocalizedText;
  readonly phase: string;
  readonly description?: LocalizedText;
}

export interface Transition {
  readonly key: string;
  readonly title: LocalizedText;
  readonly from: readonly string[];
  readonly to: string;
  readonly who: readonly string[];
  readonly when?: Condition;
  readonly demands?: {
    readonly reason?: boolean;
    readonly fields?: FormDefinition;
    readonly attachment?: boolean;
    readonly feesSettled?: boolean;
  };
}
