const longest = 30_000;

/**
 * Milliseconds before the line is tried again: half a second to one at first, twice that each time it fails, half a
 * minute at most. `chance` (0 to 1) spreads the consoles of a whole region that lost their line at the same moment.
 */
export const backOff = (failures: number, chance: number): number =>
  Math.min(longest, 1_000 * 2 ** failures) * (0.5 + chance / 2);
