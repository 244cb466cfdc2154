import { setTimeout as wait } from 'node:timers/promises';

/** Until something holds, for at most so many milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, patience = 15_000): Promise<void> {
  for (const end = Date.now() + patience; !(await holds()); await wait(20))
    if (Date.now() > end) throw new Error('waited in vain');
}

/** Tries until it goes well, for at most 30 seconds; then the last trial's error stands. */
export async function patiently<T>(attempt: () => T | Promise<T>, every = 200): Promise<T> {
  for (const end = Date.now() + 30_000; ; await wait(every)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
