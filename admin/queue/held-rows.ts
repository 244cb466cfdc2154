export interface HeldRow<Row> {
  row: Row;
  /** Since the reader has it before him: something of it changed, or it is no longer on this page of the queue. */
  mark: 'changed' | 'gone' | null;
}

export interface HeldRows<Row> {
  rows: readonly HeldRow<Row>[];
  /** How many would stand here too if the page were put in order. */
  newcomers: number;
}

/**
 * The page of the queue as the reader has it, with what became of it: each row stays where it is and is brought up to
 * date there, so that nothing slides under his hand. `heardOf` are those that something happened to; others that are
 * missing or new were only pushed over the edge of the page.
 */
export function heldRows<Row extends { id: string }>(
  held: readonly Row[],
  fresh: readonly Row[],
  heardOf: (id: string) => boolean,
): HeldRows<Row> {
  const now = new Map(fresh.map((row) => [row.id, row]));
  const before = new Set(held.map(({ id }) => id));
  return {
    rows: held.map((row) => {
      const current = now.get(row.id);
      if (!current) return { row, mark: heardOf(row.id) ? 'gone' : null };
      return { row: current, mark: JSON.stringify(current) === JSON.stringify(row) ? null : 'changed' };
    }),
    newcomers: fresh.filter(({ id }) => !before.has(id) && heardOf(id)).length,
  };
}
