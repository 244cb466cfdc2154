import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backOff } from './back-off.js';

it('waits longer after each failure, never more than half a minute, and never two consoles the same', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 1_000].map((failures) => backOff(failures, 1))).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
  ]);
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const pause = backOff(failures, chance);
      return pause >= 500 && pause >= backOff(failures, 0) && pause <= backOff(failures, 1);
    }),
  );
});
