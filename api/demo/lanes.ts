/** Does the work for all things, a few at a time, and gives the results in their order. */
export async function inLanes<T, R>(
  lanes: number,
  things: readonly T[],
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  async function lane() {
    for (let at = next++; at < things.length; at = next++) results[at] = await work(things[at]!);
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** Hashing passwords takes a core; each account holds a connection of the pool while another one makes it. */
export const accountLanes = 3;
