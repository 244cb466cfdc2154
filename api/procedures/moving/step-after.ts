import type { Phase } from '../workflow/phases.js';
import type { Step, Workflow } from '../workflow/workflow.js';

/**
 * Where an application goes that stood at a step of another workflow: to the step of the same key in the same phase, else
 * to the only step of its phase. Null: nobody can say, so it stays where it is. The phase never changes, for that is a decision.
 */
export function stepAfter({ steps }: Workflow, key: string, phase: Phase): Step | null {
  const alike = steps.filter((step) => step.phase === phase);
  const same = alike.find((step) => step.key === key);
  return same ?? (alike.length === 1 ? alike[0]! : null);
}
