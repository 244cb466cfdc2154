import { all, type Condition } from './condition.js';

/**
 * The ways in which a condition can be met, each free of "or" where that is possible: `a and (b or c)` is `a and b`, `a and
 * c`. A row may meet several of them. A part that could itself be met in more than `most` ways stays as it is, "or" and
 * all; so does the whole.
 */
export function alternativesOf(condition: Condition, most: number): readonly Condition[] {
  const ways = waysOf(condition, most);
  return ways.length > most ? [condition] : ways;
}

function waysOf(condition: Condition, most: number): readonly Condition[] {
  if (condition.kind === 'any') return condition.conditions.flatMap((part) => waysOf(part, most));
  if (condition.kind !== 'all') return [condition];
  let ways: readonly (readonly Condition[])[] = [[]];
  for (const part of condition.conditions) {
    const waysOfPart = waysOf(part, most);
    if (ways.length * waysOfPart.length > most) return [condition];
    ways = ways.flatMap((way) => waysOfPart.map((next) => [...way, next]));
  }
  return ways.map((way) => all(...way));
}
