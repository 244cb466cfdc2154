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
