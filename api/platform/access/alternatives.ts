import { all, type Condition } from './condition.js';

/** More parts than this cost more to plan than they save. */
const most = 4;

/**
 * The ways in which a condition can be met, each free of "or" where that is possible: `a and (b or c)` is `a and b`, `a and
 * c`. A row may meet several of them. One way only where there would be too many.
 */
export function alternativesOf(condition: Condition): readonly Condition[] {
  const ways = waysOf(condition);
  return ways.length > most ? [condition] : ways;
}

function waysOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'any') return condition.conditions.flatMap(waysOf);
  if (condition.kind !== 'all') return [condition];
  let ways: readonly (readonly Condition[])[] = [[]];
  for (const part of condition.conditions) {
    const waysOfPart = waysOf(part);
    if (ways.length * waysOfPart.length > most) return [condition];
    ways = ways.flatMap((way) => waysOfPart.map((next) => [...way, next]));
  }
  return ways.map((way) => all(...way));
}
