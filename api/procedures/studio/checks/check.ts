import type { Problem } from '../../../core/problem.js';

/** Something that designers should see before a draft is published. An ERROR keeps it from being published. */
export interface Check extends Problem {
  readonly severity: 'ERROR' | 'WARNING';
}

export const error = (problem: Problem): Check => ({ ...problem, severity: 'ERROR' });
export const warning = (problem: Problem): Check => ({ ...problem, severity: 'WARNING' });
