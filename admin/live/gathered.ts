const pause = 1_000;

/**
 * Does the work for what it is given: at once, then at most once a second and never twice at a time. What comes
 * meanwhile is gathered for the next turn, so that a storm of events costs hardly more than a breeze.
 */
export function gathered<Item>(work: (items: readonly Item[]) => Promise<unknown>): (item: Item) => void {
  let waiting: Item[] = [];
  let busy = false;
  const turns = async () => {
    busy = true;
    while (waiting.length > 0) {
      const items = waiting;
      waiting = [];
      await work(items);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    busy = false;
  };
  return (item) => {
    waiting.push(item);
    if (!busy) void turns();
  };
}
