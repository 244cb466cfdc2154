import type { LocalizedText } from '../../core/localized-text.js';
import type { Condition, FormDefinition } from '../../forms/index.js';
import type { Phase } from './phases.js';

/** A revision's workflow as staff made it: plain JSON. Transitions are data, checked when the revision is published. */
export interface Workflow {
  readonly steps: readonly Step[];
  readonly transitions: readonly Transition[];
}

/** A named place where an application stands. */
export interface Step {
  /** Letters, digits and -, unique in the workflow. */
  readonly key: string;
  readonly title: LocalizedText;
  readonly phase: Phase;
  /** What happens here, for applicants. */
  readonly description?: LocalizedText;
}

/** Who may take a transition. APPLICANT: the applicant, or a counter agent on the applicant's behalf. */
export const actors = ['APPLICANT', 'COUNTER_AGENT', 'OFFICER', 'PUBLISHER', 'SYSTEM'] as const;
export type Actor = (typeof actors)[number];

/** An act that moves an application from one step to another. */
export interface Transition {
  readonly key: string;
  /** What the button says: 'Accepter', 'قبول'. */
  readonly title: LocalizedText;
  /** Keys of the steps that it leaves. */
  readonly from: readonly string[];
  /** Key of the step that it reaches. */
  readonly to: string;
  readonly who: readonly Actor[];
  /** Offered only when it holds, asked of the application's answers and, by the same keys, of what officers filled in. */
  readonly when?: Condition;
  readonly demands?: Demands;
}

/** What whoever takes the transition must give with it. */
export interface Demands {
  /** A written reason; a refusal always demands one (law 55-19). */
  readonly reason?: boolean;
  /** Questions to the officer, answered in the same form language. */
  readonly fields?: FormDefinition;
  /** At least one file, e.g. the signed decision. */
  readonly attachment?: boolean;
  /** Nothing is due any more: each fee is paid or exempt. */
  readonly feesSettled?: boolean;
}

/** Which of the named acts a transition stands for; it follows from the phases, so that it cannot contradict them. */
export type TransitionAct = 'SUBMIT' | 'WITHDRAW' | 'REQUEST_CORRECTION' | 'ANSWER_CORRECTION' | 'MOVE';

export function actOf(workflow: Workflow, transition: Transition): TransitionAct {
  // In a draft a transition may lead to a step that is no more.
  const phaseOf = (key: string) => workflow.steps.find((step) => step.key === key)?.phase;
  const to = phaseOf(transition.to);
  const from = transition.from.map(phaseOf);
  if (from.includes('DRAFT')) return 'SUBMIT';
  if (to === 'WITHDRAWN') return 'WITHDRAW';
  if (to === 'AWAITING_APPLICANT') return 'REQUEST_CORRECTION';
  if (from.every((phase) => phase === 'AWAITING_APPLICANT') && transition.who.includes('APPLICANT'))
    return 'ANSWER_CORRECTION';
  return 'MOVE';
}

/** The step of that key; a published workflow has been checked, so a missing one is our own fault. */
export function stepOf(workflow: Workflow, key: string): Step {
  const step = workflow.steps.find((candidate) => candidate.key === key);
  if (!step) throw new Error(`the workflow has no step "${key}"`);
  return step;
}

/** Where every application starts: the one step in phase DRAFT. */
export function startOf(workflow: Workflow): Step {
  const start = workflow.steps.find((step) => step.phase === 'DRAFT');
  if (!start) throw new Error('the workflow has no step in phase DRAFT');
  return start;
}
