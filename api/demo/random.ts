/** The demo's own dice: the same seed gives the same region on every machine. Nothing here is fit for secrets. */
export interface Dice {
  /** From 0 up to, not including, 1. */
  roll(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** Each as likely as its weight says. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  chance(probability: number): boolean;
  digits(count: number): string;
}

/** Dice of one thing, e.g. `application 17`: what happened to other things before has no influence on them. */
export function diceFor(thing: string): Dice {
  const roll = mulberry32(hash(`Drâa-Tafilalet, ${thing}`));
  const between = (least: number, most: number) => least + Math.floor(roll() * (most - least + 1));
  return {
    roll,
    between,
    pick: (from) => from[between(0, from.length - 1)]!,
    weighted(from) {
      let left = roll() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [thing, weight] of from) if ((left -= weight) < 0) return thing;
      return from.at(-1)![0];
    },
    chance: (probability) => roll() < probability,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}

/** The things in another order. */
export function shuffled<T>(dice: Dice, things: readonly T[]): T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = dice.between(0, last);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) value = Math.imul(value ^ unit, 0x01000193);
  return value >>> 0;
}

/** T. Ettinger's generator, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
