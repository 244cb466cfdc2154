import type { Phase } from '../../procedures/workflow/phases.js';
import type { Transition, Workflow } from '../../procedures/workflow/workflow.js';
import type { Dice } from '../random.js';

/** Steps of which one is to be reached. */
export type Goal = readonly string[];

/** What a life passes on purpose, in order; between its goals it takes whatever way is offered and shortest. */
export function routeTo(workflow: Workflow, target: Phase, corrected: boolean, dice: Dice): Goal[] {
  const all = (phase: Phase): Goal =>
    workflow.steps.filter((step) => step.phase === phase).map(({ key }) => key);
  const one = (phase: Phase): Goal => [dice.pick(all(phase))];
  return [...(corrected ? [all('AWAITING_APPLICANT')] : []), ...lastGoals()];

  function lastGoals(): Goal[] {
    switch (target) {
      case 'DRAFT':
      case 'SUBMITTED':
        return [];
      case 'REFUSED':
        // Refusals come from any step of the review, and so does silence.
        return [one('IN_REVIEW'), all('REFUSED')];
      case 'TACITLY_ACCEPTED':
        return [one('IN_REVIEW'), all('TACITLY_ACCEPTED')];
      case 'WITHDRAWN':
        return [...(dice.chance(0.5) ? [one('IN_REVIEW')] : []), all('WITHDRAWN')];
      case 'CLOSED':
        return dice.chance(0.75)
          ? [one('ACCEPTED'), all('CLOSED')]
          : [one('IN_REVIEW'), all('REFUSED'), all('CLOSED')];
      default:
        return [one(target)];
    }
  }
}

/** Of the transitions that are offered, the one that comes nearest to the goal; null when none leads there. */
export function nextTowards(
  workflow: Workflow,
  goal: Goal,
  offered: readonly Transition[],
): Transition | null {
  const distance = distancesTo(workflow, goal);
  const isDetour = ({ to }: Transition) =>
    !goal.includes(to) &&
    workflow.steps.some((step) => step.key === to && step.phase === 'AWAITING_APPLICANT');
  const leading = offered.filter((each) => distance.has(each.to) && !isDetour(each));
  return leading.reduce<Transition | null>(
    (best, each) => (best && distance.get(best.to)! <= distance.get(each.to)! ? best : each),
    null,
  );
}

/** How many transitions each step is away from the goal; steps from which it cannot be reached are missing. */
export function distancesTo({ transitions }: Workflow, goal: Goal): Map<string, number> {
  const distance = new Map(goal.map((key) => [key, 0]));
  // A Map that grows while it is walked is walked to its end.
  for (const [key, far] of distance) {
    const before = transitions.filter(({ to }) => to === key).flatMap(({ from }) => from);
    for (const step of before) if (!distance.has(step)) distance.set(step, far + 1);
  }
  return distance;
}
