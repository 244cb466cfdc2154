import type { LocalizedText } from '../../core/localized-text.js';
import type { TimeLimit } from '../../core/working-days.js';
import type { Condition, FormDefinition, Formula } from '../../forms/index.js';
import type { Workflow } from '../workflow/workflow.js';

/**
 * What staff write of a procedure and what a revision freezes: its words, rules, form and workflow. It is also the
 * readable file in which procedures are kept and exchanged (YAML, one procedure a file).
 */
export interface ProcedureDefinition {
  /** The procedure's name for programs: small letters, digits and -, e.g. `association-grant`. Never changes. */
  readonly key: string;
  readonly title: LocalizedText;
  /** One or two sentences for the public. */
  readonly summary: LocalizedText;
  readonly rules: ProcedureRules;
  readonly form: FormDefinition;
  readonly workflow: Workflow;
}

/** All that a revision says; the key is its procedure's. */
export type RevisionWords = Omit<ProcedureDefinition, 'key'>;

/** Whether a fact of law or practice was seen in an official source, or is still to be verified by the region's lawyer. */
export const certainties = ['SURE', 'TO_VERIFY'] as const;
export type Certainty = (typeof certainties)[number];

export const audiences = ['CITIZEN', 'ASSOCIATION', 'BUSINESS', 'COOPERATIVE', 'AUTHORITY'] as const;
export type Audience = (typeof audiences)[number];

/** How an application reaches the administration. */
export const channels = ['ONLINE', 'COUNTER', 'PAPER'] as const;
export type Channel = (typeof channels)[number];

export interface ProcedureRules {
  /** The texts of law that found the procedure. */
  readonly legalBasis: readonly LegalReference[];
  /** Where the procedure is published on the national portal; null: not yet known. */
  readonly idaratiUrl?: string | null;
  /** Who may ask for it. */
  readonly audience: readonly Audience[];
  readonly channels: readonly Channel[];
  /** The first one whose condition holds counts; none: the procedure has no legal time limit. */
  readonly timeLimits: readonly ConditionalTimeLimit[];
  /** What the administration's silence means when the time limit has passed (decree 2.22.387 lists the acts). */
  readonly silence: { readonly effect: 'NONE' | 'ACCEPTANCE'; readonly certainty: Certainty };
  /** To which department an application goes when it is submitted: the first route whose condition holds; none: the procedure's own. */
  readonly routing?: readonly Route[];
  /** How often completion may be asked for: law 55-19 allows one request; null: as often as needed. */
  readonly correctionRequests: number | null;
  readonly fees: readonly Fee[];
  /** The documents that the applicant must bring. */
  readonly pieces: readonly Piece[];
  /** How long a closed application is kept. */
  readonly retentionMonths?: number | null;
  /** The CNDP authorisation shown on the form (law 09-08); null: none yet. */
  readonly cndpReference?: string | null;
  /** Where these facts come from, and how sure they are. */
  readonly source: { readonly text: string; readonly certainty: Certainty; readonly note?: LocalizedText };
}

export interface LegalReference {
  readonly title: LocalizedText;
  readonly url?: string;
  readonly certainty: Certainty;
}

export interface ConditionalTimeLimit extends TimeLimit {
  readonly when?: Condition;
  /** The law in words, e.g. '20 jours ouvrables, prorogeable une fois de 20'. */
  readonly label: LocalizedText;
  /** How many more days, in the same unit, one extension gives; absent: no extension. */
  readonly extensionDays?: number;
  readonly certainty: Certainty;
}

export interface Route {
  readonly when?: Condition;
  /** Code of a department of the procedure's authority. */
  readonly department: string;
}

export interface Fee {
  readonly label: LocalizedText;
  /** Dirhams with two decimals, e.g. '60.00'; without amount and formula the label says how it is found. */
  readonly amount?: string;
  /** How it is worked out from the answers, in dirhams; it goes before `amount`. */
  readonly formula?: Formula;
  /** Due only when it holds. */
  readonly when?: Condition;
  readonly certainty: Certainty;
}

export interface Piece {
  /** Key of the attachment or image field of the form that takes it. */
  readonly field: string;
  readonly title: LocalizedText;
  readonly legalBasis?: LocalizedText;
  readonly certainty: Certainty;
}
