import type { Placed } from './layout.js';

/**
 * An SVG path from the first point to the last that bends softly round each one, but runs through `words`: they stand where
 * the layout has kept room for them, and hide the corner.
 */
export function curve(points: readonly Placed[], words: Placed): string {
  const at = points.findIndex((point) => isNear(point, words));
  if (at < 1) return bent(points);
  return `${bent(points.slice(0, at + 1))} ${bent(points.slice(at))}`;
}

/** Straight to the middle of each stretch, bent round each point between. */
function bent([start, ...rest]: readonly Placed[]): string {
  if (!start) return '';
  const at = ({ x, y }: Placed) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1]!;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const end = rest.at(-1);
  return [`M${at(start)}`, ...bends, end && `L${at(end)}`].filter(Boolean).join(' ');
}

const isNear = (one: Placed, other: Placed) => Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1;
