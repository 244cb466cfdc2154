import { describe, expect, it } from '@jest/globals';
import { diceFor, shuffled } from './random.js';

describe('the demo’s dice', () => {
  it('fall the same way for the same thing, and another way for another', () => {
    const rolls = (thing: string) => Array.from({ length: 5 }, diceFor(thing).roll);
    expect(rolls('a')).toEqual(rolls('a'));
    expect(rolls('a')).not.toEqual(rolls('b'));
  });

  it('stay between their ends and reach both', () => {
    const dice = diceFor('ends');
    const seen = new Set(Array.from({ length: 200 }, () => dice.between(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  it('follow weights', () => {
    const dice = diceFor('weights');
    const drawn = Array.from({ length: 1000 }, () => dice.weighted([['often', 9] as const, ['rare', 1]]));
    const often = drawn.filter((each) => each === 'often').length;
    expect(often).toBeGreaterThan(850);
    expect(often).toBeLessThan(950);
  });

  it('shuffle without losing anything', () => {
    const things = Array.from({ length: 50 }, (_, at) => at);
    const mixed = shuffled(diceFor('shuffle'), things);
    expect(mixed).not.toEqual(things);
    expect([...mixed].sort((a, b) => a - b)).toEqual(things);
  });
});
