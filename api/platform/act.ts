import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Refused, type Problem } from '../core/problem.js';
import type { Viewer } from './access/viewer.js';

/** One act of one viewer: everything that a service needs to do it, wholly or not at all. */
export interface Act {
  /** Forked for this act, inside its transaction. */
  readonly em: EntityManager;
  readonly viewer: Viewer;
  /** When the act happens: one instant for all that it writes. */
  readonly now: Date;
}

/** What the service answered, or, with everything rolled back, the problems that the caller can mend. */
export type Acted<T> = { done: T } | { refused: readonly Problem[] };

/** Does the work in one transaction: all of it is committed, or nothing. */
export async function act<T>(
  orm: MikroORM,
  viewer: Viewer,
  work: (act: Act) => Promise<T>,
): Promise<Acted<T>> {
  try {
    const done = await orm.em.fork().transactional((em) => work({ em, viewer, now: new Date() }));
    return { done };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.problems };
    throw error;
  }
}
