import type { Condition } from '../../forms/index.js';
import { actOf, type Actor, type Transition, type TransitionAct, type Workflow } from './workflow.js';

/** A transition that somebody may take now, and the act that it stands for. */
export interface Move {
  readonly transition: Transition;
  readonly act: TransitionAct;
}

/** The moves that these actors may make from a step, in the order in which staff wrote them. */
export function movesFrom(
  workflow: Workflow,
  step: string,
  acting: readonly Actor[],
  holds: (condition: Condition) => boolean,
): Move[] {
  return workflow.transitions
    .filter((transition) => transition.from.includes(step))
    .filter((transition) => transition.who.some((actor) => acting.includes(actor)))
    .filter((transition) => !transition.when || holds(transition.when))
    .map((transition) => ({ transition, act: actOf(workflow, transition) }));
}
