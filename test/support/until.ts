import { setTimeout as wait } from 'node:timers/promises';

/** Until something holds, for at most so many milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, patience = 15_000): Promise<void> {
  for (const end = Date.now() + patience; !(await holds()); await wait(20))
    if (Date.now() > end) throw new Error('waited in vain');
}
