// What several rounds come to.

export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function summaryOf(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

/** How far apart the rounds lie, as a share of their median. */
export const spreadOf = ({ median, least, most }: Summary): number =>
  median === 0 ? 0 : (most - least) / median;

/** The place of the value that lies farthest from the median of all. */
export function farthest(values: readonly number[]): number {
  const { median } = summaryOf(values);
  const distances = values.map((value) => Math.abs(value - median));
  return distances.indexOf(Math.max(...distances));
}
