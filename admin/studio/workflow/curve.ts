import type { Placed } from './layout.js';

/** An SVG path that runs softly through the points: straight to the middle of each stretch, bent round each point. */
export function curve([start, ...rest]: readonly Placed[]): string {
  if (!start) return '';
  const at = ({ x, y }: Placed) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1]!;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const end = rest.at(-1);
  return [`M${at(start)}`, ...bends, end && `L${at(end)}`].filter(Boolean).join(' ');
}

/** Where the line passes a point that it bends round: words stand on the line, not beside it. */
export function passing(points: readonly Placed[], point: Placed): Placed {
  const index = points.findIndex(({ x, y }) => Math.abs(x - point.x) < 1 && Math.abs(y - point.y) < 1);
  const [before, after] = [points[index - 1], points[index + 1]];
  if (!before || !after) return point;
  // The first bend begins at the start itself, every other one in the middle of a stretch.
  const middle = (one: Placed, other: Placed) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  const from = index === 1 ? before : middle(before, point);
  const to = middle(point, after);
  return { x: from.x / 4 + point.x / 2 + to.x / 4, y: from.y / 4 + point.y / 2 + to.y / 4 };
}
