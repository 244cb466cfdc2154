import type { Answers } from '../../../forms/index.js';
import type { Situation, Story } from '../situation.js';

/** How one procedure is lived through: what applicants and officers write where chance alone would write nonsense. */
export interface ProcedureStory {
  /** What the applicant answers. */
  tell(situation: Situation): Story;
  /** What officers answer on the way, by the keys of their questions; asked of the applicant's answers. */
  officers?(situation: Situation, answers: Answers): Story;
  /** What must be mended, and how. */
  correction(situation: Situation, answers: Answers): Promise<Correction> | Correction;
  readonly refusals: readonly (readonly [fr: string, ar: string])[];
}

export interface Correction {
  readonly fields: readonly string[];
  readonly message: string;
  readonly mended: Story;
}
