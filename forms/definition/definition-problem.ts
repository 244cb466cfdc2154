import type { Problem } from '../../api/core/problem.js';

/** Something in a form definition that its designer must mend. */
export interface DefinitionProblem extends Problem {
  /** Inside the definition: ['fields', 3, 'settings', 'options', 0]. */
  readonly path: Problem['path'];
  /** The key of the field or rule that it is about, 'group.field' in a group; null: the form as a whole. */
  readonly culprit: string | null;
}
