import { JihaError } from '../../core/errors.js';
import type { Act } from '../../platform/act.js';
import { movesFrom, type Move } from '../workflow/moves.js';
import type { TransitionAct } from '../workflow/workflow.js';
import { actingAs } from './application.policy.js';
import { asking } from '../workflow/asking.js';
import type { Held } from './locking.js';
import { rightsOf } from './rights-of.js';

/** The moves that the viewer may make with the application as it stands. */
export function offeredMoves({ viewer, now }: Act, { application, revision }: Held): Move[] {
  const acting = actingAs(viewer, rightsOf(application));
  return movesFrom(revision.workflow, application.step, acting, asking(revision, application, now));
}

/** The one move that stands for a named act; FORBIDDEN when the workflow does not offer it to the viewer here. */
export function offeredMove(act: Act, held: Held, wanted: TransitionAct, key?: string): Move {
  const move = offeredMoves(act, held).find(
    (candidate) => candidate.act === wanted && (key === undefined || candidate.transition.key === key),
  );
  if (!move) {
    const transition = key ?? wanted;
    throw new JihaError('FORBIDDEN', 'application.not_offered', { transition, step: held.application.step });
  }
  return move;
}
